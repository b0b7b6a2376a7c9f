import type { SalesEvent } from './sales-calendar';
import type { Stage } from './score/stage';

const upStages: ReadonlySet<Stage> = new Set(['emerging', 'rising', 'resurging', 'peaking']);
/** A sale still shows in this week's share after it has ended, and begins before its first day. */
const [daysAfter, daysBefore] = [10, 7];

/** The sales event that may be all there is behind a rise: the nearest to today (a local day), of those round it. */
export function salesCaution(
  { stage, stale }: { stage: Stage; stale: boolean },
  events: SalesEvent[],
  today: number,
): SalesEvent | undefined {
  if (stale || !upStages.has(stage)) return undefined;
  const daysOff = ({ firstDay, lastDay }: SalesEvent) => Math.max(0, firstDay - today, today - lastDay);
  return events
    .filter(({ firstDay, lastDay }) => lastDay >= today - daysAfter && firstDay <= today + daysBefore)
    .toSorted((a, b) => daysOff(a) - daysOff(b))[0];
}
