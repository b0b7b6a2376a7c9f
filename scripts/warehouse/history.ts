import { replay } from '../../trends/history';
import { readItemDays } from './item-days';
import type { TeamDay } from './tables';
import { type Asked, readTeamCounts, type TeamCounts } from './team-counts';
import type { Warehouse } from './warehouse';

/** An item's past as all observers saw it, a row a browsing day, by the code that draws it in the extension. */
export async function teamHistory(
  warehouse: Warehouse,
  itemId: string,
  asked: Asked,
): Promise<{ counts: TeamCounts; days: TeamDay[] }> {
  const counts = await readTeamCounts(warehouse, asked);
  const seen = new Map<number, { k: number; videos: number; observers: number }>();
  for await (const { day, k, videos, observers } of readItemDays(
    warehouse.server,
    counts.source,
    counts.days,
    itemId,
  )) {
    const before = seen.get(day) ?? { k: 0, videos: 0, observers: 0 };
    seen.set(day, {
      k: before.k + k,
      videos: before.videos + videos,
      observers: before.observers + observers,
    });
  }
  if (seen.size === 0) return { counts, days: [] };
  const history = replay(counts.exposure.map(({ day, n }) => ({ day, n, k: seen.get(day)?.k ?? 0 })));
  const days = history.map((day) => {
    const { videos = 0, observers = 0 } = seen.get(day.day) ?? {};
    return { ...day, itemId, videos, observers };
  });
  return { counts, days };
}
