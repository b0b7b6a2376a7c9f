/** One look at a video's views. */
export interface AgedLook {
  /** Hours since its upload. */
  ageHours: number;
  views: number;
  /** By how much the count may be off through TikTok's rounding (0.1K, 0.1M); missing where it is exact. */
  step?: number;
}

/** What a video is going to get, from an age on, for so many hours. */
export interface Wish {
  fromHours: number;
  hours: number;
}

/** Most videos' views grow like age to this power; of real videos half are within a factor of 1.9 of it. */
const usualPower = 0.4;
/** The rate of a usual video falls like age to minus this power. */
const usualDecay = 1.3;

/** Views within the wish, from one to three looks, the earliest first. */
export function nextViews([first, second, third]: AgedLook[], wish: Wish): number {
  if (!first) return 0;
  if (!second) return viewsByAge(first, wish);
  return third ? viewsByThree(first, second, third, wish) : viewsByTwo(first, second, wish);
}

/** From one look, as a video of that age usually goes on: an estimate, which shows views even where nobody looks any more. */
function viewsByAge({ ageHours, views }: AgedLook, { fromHours, hours }: Wish): number {
  const grown = (hoursOld: number) => (hoursOld / ageHours) ** usualPower;
  return views * (grown(fromHours + hours) - grown(fromHours));
}

/** From two looks: what was added between them, going on as the logarithm of the age does. */
function viewsByTwo(first: AgedLook, last: AgedLook, wish: Wish): number {
  const { fromHours, hours } = wish;
  const scale = Math.log((fromHours + hours) / fromHours) / Math.log(last.ageHours / first.ageHours);
  return guarded(last.views - first.views, scale, stepOf(first, last), viewsByAge(last, wish));
}

/** From three looks: the second rate, falling on as it fell from the first, half-way towards what is usual. */
function viewsByThree(first: AgedLook, middle: AgedLook, last: AgedLook, wish: Wish): number {
  const [early, late] = [stretch(first, middle), stretch(middle, last)];
  // A fall cannot be read off two rates of which one may be nothing but rounding.
  if (early.added <= stepOf(first, middle) || late.added <= stepOf(middle, last)) return viewsByTwo(middle, last, wish);
  const seen = -Math.log(late.perHour / early.perHour) / Math.log(late.ageHours / early.ageHours);
  const decay = (seen + usualDecay) / 2;
  const kept = ((wish.fromHours + wish.hours / 2) / late.ageHours) ** -decay;
  const scale = (wish.hours * kept) / (last.ageHours - middle.ageHours);
  return guarded(late.added, scale, stepOf(middle, last), viewsByAge(last, wish));
}

function stretch(from: AgedLook, to: AgedLook) {
  const added = to.views - from.views;
  return { added, perHour: added / (to.ageHours - from.ageHours), ageHours: (from.ageHours + to.ageHours) / 2 };
}

const stepOf = (...looks: AgedLook[]) => Math.max(...looks.map(({ step = 1 }) => step));

/**
 * Equal readings of a rounded count do not mean that nobody watched, so what lies within the rounding leans on what is
 * usual at that age, but never far beyond what the rounding could hide. Counts that went down (views taken back) count
 * as equal.
 */
function guarded(added: number, scale: number, step: number, usual: number): number {
  const hidden = step * scale;
  const projected = added > 0 ? added * scale : Math.min(usual, hidden / 2);
  const weight = projected ** 2 / (projected ** 2 + hidden ** 2);
  return projected ** weight * Math.min(usual, projected + hidden) ** (1 - weight);
}
