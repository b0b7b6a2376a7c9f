import type { Stage } from '../score/stage';

/** One who showed the item in product videos. */
export interface ItemSeller {
  author: string;
  /** Local days of the last 28 on which the item was seen with this seller, rising. */
  days: number[];
  /** The very first of them, however long ago. */
  firstDay: number;
  /** Views of the seller's videos of the item at the last look; missing where none could be read. */
  views?: number;
}

/** How crowded an item is. */
export interface Saturation {
  /** Distinct sellers of each of the last four weeks, oldest first; the last week ends today. */
  weekly: number[];
  /** Sellers of this week that were never seen with the item before. */
  fresh: number;
  /** Of this week's sellers (0…1); missing without any. */
  freshShare?: number;
  /** Of all views, those of the seller with most (0…1); missing with fewer than two sellers of known views. */
  topShare?: number;
  /** 0 where all sellers have equally many views, towards 1 where one has them all. */
  gini?: number;
  warning?: SaturationWarning;
}

export type SaturationWarning =
  | { kind: 'sellers-leave'; before: number; now: number }
  | { kind: 'sellers-arrive'; fresh: number };

/** Who leaves explains a fall, or tells that one begins; who comes is a warning while it still goes up. */
const besideStages: Record<SaturationWarning['kind'], ReadonlySet<Stage>> = {
  'sellers-leave': new Set(['fading', 'dormant', 'peaking', 'steady']),
  'sellers-arrive': new Set(['emerging', 'rising', 'resurging', 'peaking']),
};

/** What the sellers add to the reason of a stage. */
export function crowdReason(
  { stage, stale }: { stage: Stage; stale: boolean },
  warning: SaturationWarning | undefined,
): SaturationWarning | undefined {
  return warning && !stale && besideStages[warning.kind].has(stage) ? warning : undefined;
}

const weekDays = 7;
const weeks = 4;
/** "9 new sellers this week" is news; two are not. */
const manyFresh = 5;
const freshShareOfCrowd = 0.4;
/** "31 sellers → 4": half of a crowd gone. */
const crowd = 8;

export function saturation(sellers: ItemSeller[], today: number): Saturation {
  const weekly = Array.from({ length: weeks }, (_, index) => {
    const last = today - weekDays * (weeks - 1 - index);
    return sellers.filter(({ days }) => days.some((day) => day > last - weekDays && day <= last)).length;
  });
  const now = weekly.at(-1) ?? 0;
  const fresh = sellers.filter(({ firstDay }) => firstDay > today - weekDays && firstDay <= today).length;
  const freshShare = now > 0 ? fresh / now : undefined;
  return { weekly, fresh, freshShare, ...spread(sellers), warning: warningFor(weekly, fresh) };
}

/** Before there are weeks to compare with, everybody is new, and nobody has left. */
function warningFor(weekly: number[], fresh: number): SaturationWarning | undefined {
  const now = weekly.at(-1) ?? 0;
  const before = Math.max(...weekly.slice(0, -1));
  if (before >= crowd && now <= before / 2) return { kind: 'sellers-leave', before, now };
  const isCrowding = before > 0 && fresh >= manyFresh && fresh >= freshShareOfCrowd * now;
  return isCrowding ? { kind: 'sellers-arrive', fresh } : undefined;
}

function spread(sellers: ItemSeller[]): Pick<Saturation, 'topShare' | 'gini'> {
  const views = sellers.flatMap(({ views }) => views ?? []).toSorted((a, b) => a - b);
  const all = views.reduce((sum, count) => sum + count, 0);
  if (views.length < 2 || all === 0) return {};
  const weighted = views.reduce((sum, count, index) => sum + count * (2 * (index + 1) - views.length - 1), 0);
  return { topShare: (views.at(-1) ?? 0) / all, gini: weighted / (views.length * all) };
}
