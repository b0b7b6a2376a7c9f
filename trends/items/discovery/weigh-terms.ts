import { type Counts, signNames, type TermCount } from './term-counts';

export interface WeighedTerm {
  key: string;
  /** As people mostly write it. */
  writing: string;
  language: string;
  weight: number;
  count: TermCount;
}

/** Below these a word is chance, or one person's; as many creators must show it without any known item. */
const fewestVideos = 4;
export const fewestCreators = 3;

/**
 * What speaks for a term being a thing that is sold and that no list knows, in logarithms of odds. Fitted to words of
 * catalogue items that were withheld, and rounded; how, and how well it carries over, stands in docs/discovery.md.
 */
const weights = {
  /** Against ordinary videos, and against videos of known items. */
  ordinary: 0.8,
  named: 0.6,
  /** For each e-fold of videos. */
  videos: 1.2,
  /** Shares of the videos in which it stands where a name stands, also in a title, is a hashtag, ends a hashtag. */
  atEdge: 2.6,
  inTitle: 2,
  wholeTag: 1.1,
  tagEdge: 0.5,
  /** Only ever a hashtag, and one that no known words make up: a campaign, a brand. */
  onlyTag: -1,
  uncutTag: -1,
  /** Written with a capital; the name of a handle, a shop, a sound. */
  capital: -12,
  name: -25,
};
const bar = 7.1;
/** The more videos, the more words come together by chance. */
const barPerLoose = 0.6;
const fewLoose = 300;

/** Strength of the priors, in videos: as if so many more had been seen in which every term is as frequent as over all. */
const ordinaryPrior = 500;
/** … and no more than this part of all, so that the first days say something too. */
const priorShare = 0.05;
const namedPrior = 3;
const mostOrdinary = 6.5;
/** A video that also shows a known item says half as much. */
const namedVideo = 0.5;

/**
 * The candidates of a count, heaviest first.
 * @param kept keys that are wanted whatever they weigh, since a person has decided about them
 */
export function weighTerms(counts: Counts, kept: ReadonlySet<string> = new Set()): WeighedTerm[] {
  const found: WeighedTerm[] = [];
  for (const [key, count] of counts.terms) {
    if (!kept.has(key) && !isSeenEnough(count)) continue;
    const weight = weightOf(count, counts);
    if (weight <= 0 && !kept.has(key)) continue;
    found.push({ key, writing: writingOf(count), language: mostOf(count.languages) ?? 'en', weight, count });
  }
  return found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

const isSeenEnough = ({ loose, named, sample }: TermCount) =>
  loose >= fewestCreators && loose + named >= fewestVideos && creatorsOf(sample) >= fewestCreators;

export const creatorsOf = (sample: readonly { author: string }[]): number =>
  new Set(sample.map(({ author }) => author)).size;

/** The commonest writing, but "curling iron" rather than "curlingiron" where a fifth of the people part the words. */
function writingOf({ writings }: TermCount): string {
  const parted = new Map([...writings].filter(([writing]) => /\s/.test(writing)));
  const sum = (counted: Map<string, number>) => [...counted.values()].reduce((all, videos) => all + videos, 0);
  return mostOf(sum(parted) * 5 >= sum(writings) ? parted : writings) ?? '';
}

function mostOf(counted: ReadonlyMap<string, number>): string | undefined {
  let best: [string, number] | undefined;
  for (const next of counted) if (!best || next[1] > best[1] || (next[1] === best[1] && next[0] < best[0])) best = next;
  return best?.[0];
}

function weightOf(count: TermCount, counts: Counts): number {
  const { inText, atEdge, inTitle, wholeTag, tagEdge, cased, capital, name } = shapeOf(count);
  const product = count.loose + count.named;
  const isCut = [...count.writings.keys()].some((writing) => /\s/.test(writing));
  return (
    weights.ordinary * againstOrdinary(count, counts) +
    weights.named * againstNamed(count, counts) +
    weights.videos * Math.log(count.loose + namedVideo * count.named) +
    weights.atEdge * shrunk(atEdge, inText, 0.5) +
    weights.inTitle * (inTitle / product) +
    weights.wholeTag * (wholeTag / product) +
    weights.tagEdge * (tagEdge / product) +
    (inText > 0 ? 0 : weights.onlyTag + (isCut ? 0 : weights.uncutTag)) +
    weights.capital * Math.max(0, shrunk(capital, cased, 0.2) - 0.4) +
    weights.name * Math.min(0.2, name / (product + 6)) -
    (bar + barPerLoose * Math.log(Math.max(1, counts.loose / fewLoose)))
  );
}

export const shapeOf = ({ shape }: TermCount) =>
  Object.fromEntries(signNames.map((sign, index) => [sign, shape[index] ?? 0])) as Record<SignName, number>;
type SignName = (typeof signNames)[number];

/** Log-odds with an informative Dirichlet prior: what is rare over all has to show more before it counts. */
function againstOrdinary({ loose, named, ordinary, missed }: TermCount, counts: Counts): number {
  const watched = counts.ordinary - missed;
  const all = counts.loose + counts.named + watched;
  const strength = Math.min(ordinaryPrior, priorShare * all);
  const prior = (strength * (loose + named + ordinary)) / all;
  const inLoose = (loose + prior) / (counts.loose + strength);
  const inOrdinary = (ordinary + prior) / (watched + strength);
  return Math.min(mostOrdinary, Math.log(inLoose / inOrdinary));
}

/** A brand, a colour, a praise go with known items as often; a new thing goes with few. */
function againstNamed({ loose, named }: TermCount, counts: Counts): number {
  const usual = (counts.loose + 1) / (counts.loose + counts.named + 2);
  const share = (loose + namedPrior * usual) / (loose + named + namedPrior);
  return Math.log(share / (1 - share)) - Math.log(usual / (1 - usual));
}

const shrunk = (part: number, whole: number, usual: number) => (part + 2 * usual) / (whole + 2);
