import { addDay, type Standing } from '../../trends/history';
import { newExposure } from '../../trends/score/conveyor';
import { type Evaluation, evaluate } from '../../trends/score/evaluate';
import { type Browsed, type Browser, browsePanel } from './browse-panel';
import { daysAhead } from './panel';
import { rivals } from './rivals';
import { slidingSum } from './scorer';
import { type ItemTruth, judgedDays } from './truth';

/** What was said of an item on each judged day on which it had been seen in the 28 days before. */
export interface JudgedRow {
  item: number;
  /** Person and day: the list in which the item stood. */
  list: string;
  /** By the name of the score. */
  scores: Record<string, number>;
  truth: Record<'isRising' | 'isFalling' | 'isHot' | 'losesThird', boolean>;
  isFading: boolean;
  isCooling: boolean;
}

/** How early something was said of one halving. */
export interface Halving {
  item: number;
  fadingAtHalved: boolean;
  fadingWeekLater: boolean;
  /** Days from the halving to the first "fading" since the high; infinite if it never came. */
  daysToFading: number;
  coolingAtPeak: boolean;
  /** At some time since a week before the high. */
  coolingBefore: boolean;
}

export interface Walked {
  rows: JudgedRow[];
  halvings: Halving[];
  /** By item: how often its stage changed, and on how many days it could. */
  changes: { item: number; changes: number; days: number }[];
}

const seenWithin = 28;

/** Goes through a person's days in order; no score is told anything of a later day. */
export function walkPanel(browser: Browser, truths: ItemTruth[]): Walked {
  const browsed = browsePanel(browser);
  const walked: Walked = { rows: [], halvings: [], changes: [] };
  for (const [item, truth] of truths.entries()) {
    const said = sayDays(browsed, item);
    const recently = slidingSum(seenWithin);
    const isSeen = (browsed.k[item] ?? []).map((k) => recently(k) > 0);
    const judged = judgedDays(browser.panel.days).filter((day) => isSeen[day]);
    for (const day of judged) {
      const list = `${browser.person.name} ${browser.seed} ${day}`;
      walked.rows.push({ item, list, ...rowOf(said, day), truth: truthAt(truth, day) });
    }
    walked.halvings.push(...halvingsOf(item, truth, said, isSeen, browser.panel.days));
    walked.changes.push({ item, ...changesOf(said) });
  }
  return walked;
}

/** By day; missing before the first sighting. */
interface Said {
  ours: (Evaluation | undefined)[];
  rivals: Record<string, number[]>;
}

export function sayDays({ n, k }: Browsed, item: number): Said {
  const counts = n.map((products, day) => ({ day, k: k[item]?.[day] ?? 0, n: products }));
  let standing: Standing = { exposure: newExposure(0) };
  const ours = counts.map((count) => {
    if (count.n > 0) standing = addDay(standing, count);
    return standing.item && evaluate(standing.item, standing.exposure, count.day);
  });
  const walks = rivals.map(({ name, start }) => {
    const walk = start();
    return [name, counts.map((count) => walk(count.day, count.k, count.n))] as const;
  });
  return { ours, rivals: Object.fromEntries(walks) };
}

const ourScores = {
  R: ({ rank }) => rank,
  'P(rising)': ({ chanceOfRise }) => chanceOfRise,
  'P(falling)': ({ chanceOfFall }) => chanceOfFall,
  'P(hot)': ({ chanceOfHot }) => chanceOfHot,
} satisfies Record<string, (evaluation: Evaluation) => number>;

export function scoresAt({ ours, rivals }: Said, day: number): Record<string, number> {
  const evaluation = ours[day];
  const mine = Object.entries(ourScores).map(([name, read]) => [name, evaluation ? read(evaluation) : 0]);
  const theirs = Object.entries(rivals).map(([name, values]) => [name, values[day] ?? 0]);
  return Object.fromEntries([...mine, ...theirs]);
}

const isFading = (evaluation?: Evaluation) => evaluation?.stage === 'fading' || evaluation?.stage === 'dormant';
const isCooling = (evaluation?: Evaluation) => evaluation?.coolingRisk === true;

const rowOf = (said: Said, day: number) => ({
  scores: scoresAt(said, day),
  isFading: isFading(said.ours[day]),
  isCooling: isCooling(said.ours[day]),
});

const truthAt = ({ isRising, isFalling, isHot, losesThird }: ItemTruth, day: number): JudgedRow['truth'] => ({
  isRising: isRising[day] ?? false,
  isFalling: isFalling[day] ?? false,
  isHot: isHot[day] ?? false,
  losesThird: losesThird[day] ?? false,
});

function halvingsOf(item: number, truth: ItemTruth, { ours }: Said, isSeen: boolean[], days: number): Halving[] {
  const [first = 0, last = 0] = [judgedDays(days)[0], judgedDays(days).at(-1)];
  return truth.halvings.flatMap(({ peak, halved }) => {
    if (halved < first || halved > last || !isSeen[halved]) return [];
    const fadingDay = ours.findIndex(
      (evaluation, day) => day >= peak && day <= halved + daysAhead && isFading(evaluation),
    );
    return [
      {
        item,
        fadingAtHalved: isFading(ours[halved]),
        fadingWeekLater: isFading(ours[halved + 7]),
        daysToFading: fadingDay < 0 ? Number.POSITIVE_INFINITY : fadingDay - halved,
        coolingAtPeak: isCooling(ours[peak]),
        coolingBefore: ours.slice(Math.max(0, peak - 7), halved).some(isCooling),
      },
    ];
  });
}

function changesOf({ ours }: Said): { changes: number; days: number } {
  const stages = ours.flatMap((evaluation) => evaluation?.stage ?? []);
  return { changes: stages.filter((stage, day) => day > 0 && stage !== stages[day - 1]).length, days: stages.length };
}
