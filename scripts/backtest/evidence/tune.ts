import type { Stage } from '../../../trends/score/stage';
import { truthOf } from '../truth';
import { askDays, callStages, type DayQuestion } from './call-stages';
import { fitChance, logitOf } from './fit-chance';
import { type Kind, sightings } from './kinds';
import type { SeenMarket } from './see-market';

/** An item of a market with what was asked of it, what each kind saw, and what was true, all by day. */
export interface Followed {
  seed: number;
  shape: SeenMarket['items'][number]['truth']['shape'];
  judgedFrom: number;
  declineDay?: number;
  questions: (DayQuestion | undefined)[];
  /** Of the sightings; of them and the kind. */
  seen: Record<'sightings' | 'kind', number[][]>;
  isFalling: boolean[];
  /** Nothing has fallen in the two weeks up to that day. */
  isSettled: boolean[];
}

export type Caller = (item: Followed) => (Stage | undefined)[];

export const warmUpDays = 42;
const [mostDays, settledDays] = [30, 14];
/** A level that falls by less a day does not fall. */
const leastFall = 0.015;

export function followAll(kind: Kind, { seed, n, items, judgedFrom }: SeenMarket): Followed[] {
  return items.map(({ truth: { shape, levels }, declineDay, days }) => {
    const [count, look] = [sightings.start(), kind.start()];
    const counted = days.map((day, index) => count(day, n[index] ?? 0));
    const falls = levels.map((level, day) => level < (1 - leastFall) * (levels[day - 1] ?? level));
    return {
      ...{ seed, shape, judgedFrom, declineDay },
      questions: askDays(
        n,
        days.map(({ k }) => k),
      ),
      seen: {
        sightings: counted,
        kind: days.map((day, index) => [...(counted[index] ?? []), ...look(day, n[index] ?? 0)]),
      },
      isFalling: truthOf(levels).isFalling,
      isSettled: falls.map((_, day) => !falls.slice(Math.max(0, day - settledDays), day + 1).some(Boolean)),
    };
  });
}

/** A chance of falling fitted to what was seen, and how much of it moves the stage. */
export interface Tuned {
  logit(features: number[]): number;
  /** 0 where none of it was best. */
  part: number;
  call: Caller;
}

const parts = [0, 0.15, 0.3, 0.6, 1, 1.5];

/**
 * Fits the chance to the markets, then takes as much of it as brings the first "fading" forward most; the more is taken,
 * the more is taken off again, so that no more is falsely called fading than before.
 */
export function tune(items: Followed[], seen: keyof Followed['seen']): Tuned {
  const cases = items.flatMap((item) =>
    item.seen[seen].flatMap((features, day) =>
      day >= warmUpDays && item.questions[day] ? [{ features, isTrue: item.isFalling[day] ?? false }] : [],
    ),
  );
  const weights = fitChance(cases);
  const logit = (features: number[]) => logitOf(weights, features);
  const usual = mean(cases.map(({ features }) => logit(features)));
  const callerOf =
    (part: number, less: number): Caller =>
    (item) =>
      callStages(
        item.questions,
        item.seen[seen].map((features) => part * (logit(features) - usual) - less),
      );
  const allowed = falseShare(items, ({ questions }) => callStages(questions));
  const choices = parts.map((part) => {
    const call = callerOf(part, part === 0 ? 0 : lessFor((less) => falseShare(items, callerOf(part, less)) <= allowed));
    return { part, call, days: mean(items.flatMap((item) => daysToFading(item, call(item)))) };
  });
  const [best] = choices.toSorted((a, b) => a.days - b.days);
  return { logit, part: best?.part ?? 0, call: best?.call ?? callerOf(0, 0) };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const falseShare = (items: Followed[], call: Caller) => mean(items.flatMap((item) => falseDays(item, call(item))));
const isFading = (stage: Stage | undefined) => stage === 'fading' || stage === 'dormant';

/** The least that satisfies. */
function lessFor(satisfies: (less: number) => boolean): number {
  let [low, high] = [-2, 6];
  for (let round = 0; round < 10; round += 1) {
    const middle = (low + high) / 2;
    if (satisfies(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Of each judged item-day without a fall: 1 where it was called fading all the same. */
export function falseDays({ isSettled, judgedFrom }: Followed, stages: (Stage | undefined)[]): number[] {
  return isSettled.flatMap((settled, day) => (settled && day >= judgedFrom ? [Number(isFading(stages[day]))] : []));
}

/** Days from the decline to the first "fading"; none for an item that never declines. */
export function daysToFading({ declineDay }: Followed, stages: (Stage | undefined)[]): number[] {
  if (declineDay === undefined) return [];
  const first = stages.findIndex((stage, day) => day >= declineDay && isFading(stage));
  return [first < 0 ? mostDays : Math.min(mostDays, first - declineDay)];
}
