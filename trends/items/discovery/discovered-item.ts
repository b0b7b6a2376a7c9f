import { unspacedLetters } from '../spelling';
import type { Group } from './group-terms';
import { thingStandsLast } from './left-out/left-out';
import { creatorsOf, shapeOf, type WeighedTerm } from './weigh-terms';

/** An item that no list knew. */
export interface DiscoveredItem {
  /** Made of its words, so that it is found again under the same. */
  itemId: string;
  /** As people mostly write it. */
  name: string;
  /** What it is recognised by, heaviest first. */
  words: string[];
  /** What is often said beside it: brands, shades, uses. */
  alongside: string[];
  videos: number;
  creators: number;
  weight: number;
  languages: string[];
  firstSeenAt?: number;
  /** Ids of its videos; some of them, where it has hundreds. */
  examples: string[];
}

const mostWords = 12;
const mostExamples = 200;
/** A longer name that so many of the videos use says more than the short one. */
const enoughForName = 0.6;
const start = 'found-';

/** Of letters and digits only, whatever the caption held. */
const itemIdOf = (key: string): string => start + key;
/** The key of the term that such an id was made of; undefined where it is an item of another kind. */
export const keyOfItem = (itemId: string): string | undefined =>
  itemId.startsWith(start) ? itemId.slice(start.length) : undefined;

/**
 * @param variants longer writings of its words
 * @param earlier ids under which things were found before: a thing keeps its id when its heaviest word changes
 */
export function itemOf(group: Group, variants: string[], earlier: ReadonlySet<string>): DiscoveredItem | undefined {
  const [founder] = group.terms;
  if (!founder) return undefined;
  const sightings = [...group.sightings.values()];
  const isWord = (term: WeighedTerm) => group.kin.has(term) || isPlainWord(term);
  const writings = (terms: WeighedTerm[]) => terms.map(({ writing }) => writing);
  const known = group.terms.find(({ key }) => earlier.has(itemIdOf(key)));
  return {
    itemId: itemIdOf((known ?? founder).key),
    name: nameOf(group, founder),
    words: few([...writings(group.terms.filter(isWord)), ...variants.toSorted()]),
    alongside: few(writings(group.terms.filter((term) => !isWord(term)))),
    videos: Math.max(sightings.length, founder.count.loose),
    creators: creatorsOf(sightings),
    weight: founder.weight,
    languages: [...new Set(group.terms.flatMap(({ count }) => [...count.languages.keys()]))].sort(),
    firstSeenAt: founder.count.firstSeenAt,
    examples: sightings
      .toSorted((a, b) => a.draw - b.draw)
      .slice(0, mostExamples)
      .map(({ videoId }) => videoId),
  };
}

const few = (writings: string[]) => [...new Set(writings)].slice(0, mostWords);

/** "press on nails" rather than "nails", if most of its videos say so. */
function nameOf({ terms }: Group, founder: WeighedTerm): string {
  const longer = terms.find(({ key, writing, language, count }) => {
    if (key === founder.key || count.loose < enoughForName * founder.count.loose) return false;
    if (!/\s/.test(writing) && !unspacedLetters.test(writing)) return false;
    return thingStandsLast(language) ? key.endsWith(founder.key) : key.startsWith(founder.key);
  });
  return (longer ?? founder).writing;
}

/** Another word for the thing is said in sentences, and in small letters; a brand is a hashtag, or has a capital. */
function isPlainWord({ count }: WeighedTerm): boolean {
  const { inText, cased, capital } = shapeOf(count);
  return inText >= 0.3 * (count.loose + count.named) && capital <= 0.5 * cased;
}
