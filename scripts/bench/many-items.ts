import { localDay } from '../../trends/calendar';
import { exposuresOf, rebuildItem } from '../../trends/rebuild';

const days = 60;
const products = 110;
/** A few pasts are enough for what one costs. */
const pasts = 50;

/** Rows of a long ranking as they are stored, with the standing row that they are told with. */
export function manyItems(count: number, now: number) {
  const today = localDay(now);
  const exposures = exposuresOf(Array.from({ length: days }, (_, at) => ({ day: today - days + 1 + at, n: products })));
  const made = Array.from({ length: pasts }, (_, past) => {
    const sightings = exposures.map(({ day }, at): [number, number] => [day, Math.round((past / 9) * (1 + at / days))]);
    return rebuildItem(exposures, new Map(sightings.filter(([, seen]) => seen > 0)));
  }).flatMap((item) => item ?? []);
  const items = Array.from({ length: count }, (_, at) => {
    const { state, rank, line } = made[at % made.length] as (typeof made)[number];
    const packed = line.slice(-28).flatMap(({ day, level }) => [day, level]);
    return { itemId: `item-${at}`, state, rank, line: packed, firstSeenAt: now, lastSeenAt: now };
  });
  const standing = { id: 'standing', observerId: 'bench', salt: 'bench', lastDay: today, formulaVersion: 1 };
  return { items, standing: { ...standing, exposure: exposures.at(-1), recentBatches: [] } };
}
