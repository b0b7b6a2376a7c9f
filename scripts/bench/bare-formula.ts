import type { ExposureState, ItemState } from '../../trends/score/conveyor';
import { stages } from '../../trends/score/stage';

/** The columns of all items, and of what is said of them: the score as one would write it with nothing but speed in mind. */
export interface FlatItems {
  count: number;
  /** Six pools after each other. */
  pools: Float64Array;
  rest: Float64Array;
  stage: Uint8Array;
  said: Float64Array;
  saidStage: Uint8Array;
}

const kept = ['long', 'day', 'hi', 'lo', 'top', 'bot', 'topDay', 'closedDay'] as const;
export const saidColumns = [
  'now',
  'height',
  'swing',
  'sure',
  'belowHigh',
  'rise',
  'fall',
  'hot',
  'fade',
  'rank',
  'band',
  'score',
] as const;
const [columns, said] = [kept.length, saidColumns.length];

export function flatItems(items: ItemState[]): FlatItems {
  return {
    count: items.length,
    pools: Float64Array.from(items.flatMap(({ pools }) => pools)),
    rest: Float64Array.from(items.flatMap((item) => kept.map((name) => item[name]))),
    stage: Uint8Array.from(items, ({ stage }) => stages.indexOf(stage)),
    said: new Float64Array(items.length * said),
    saidStage: new Uint8Array(items.length),
  };
}

const digamma = (a: number) => Math.log(a) - 1 / (2 * a) - 1 / (12 * a * a);
const trigamma = (a: number) => 1 / a + 1 / (2 * a * a) + 1 / (6 * a * a * a);
const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const pointsOf = (rank: number) => 50 + 50 * (rank > 0 ? rank / 1.5 : rank);
const [emerging, rising, resurging, peaking, fading, steady, dormant, watching] = stages.map((_, index) => index);

/** `exposure` stands at `day`, on which no item is closed yet. */
export function scoreFlat(
  { count, pools, rest, stage, said: out, saidStage }: FlatItems,
  exposure: ExposureState,
  day: number,
): void {
  const nF = (exposure.pools[0] ?? 0) + (exposure.pools[1] ?? 0);
  const nE = exposure.pools.slice(2).reduce((sum, content) => sum + content, 0);
  const weights = new Float64Array(6);
  const at = (array: Float64Array, index: number) => array[index] as number;
  for (let item = 0; item < count; item += 1) {
    const [p, r, o] = [item * 6, item * columns, item * said];
    const days = day - at(rest, r + 1);
    const x = days / 3.5;
    weights[0] = Math.exp(-x);
    for (let step = 1; step < 6; step += 1) weights[step] = (at(weights, step - 1) * x) / step;
    let [seen, before] = [0, 0];
    for (let j = 0; j < 6; j += 1) {
      let content = 0;
      for (let i = 0; i <= j; i += 1) content += at(pools, p + i) * at(weights, j - i);
      if (j < 2) seen += content;
      else before += content;
    }
    const long = at(rest, r) * 2 ** (-days / 60);
    const rate = (seen + before + 0.5) / (nF + nE + 50);
    const level = digamma(seen + 2) - Math.log(nF + 2 / rate);
    const levelVariance = trigamma(seen + 2);
    const error = Math.sqrt(levelVariance);
    const variance = levelVariance + trigamma(before + 2) + 0.2;
    const now = (level - digamma(before + 2) + Math.log(nE + 2 / rate)) / (1 + variance);
    const base = Math.log((long + 0.5) / (exposure.long + 50));
    const drift = 2 ** (-(day - at(rest, r + 7)) / 30);
    const hi = Math.max(base + (at(rest, r + 2) - base) * drift, level - error);
    const lo = Math.min(base + (at(rest, r + 3) - base) * drift, level + error);
    const isRecord = level - error >= at(rest, r + 4);
    const top = isRecord ? level - error : at(rest, r + 4);
    const bot = isRecord ? level : Math.min(at(rest, r + 5), level);
    const topDay = isRecord ? day : at(rest, r + 6);
    const [height, swing, sure, belowHigh] = [level - base, hi - lo, 1 / Math.sqrt(1 + variance), level - hi];
    const hotRest = 1.9 + 0.6 * height + 0.7 * swing - 5.6 * sure;
    const fallRest = 1.5 + 0.3 * height + 0.6 * swing - 5.6 * sure;
    const rise = logistic(1.6 + 5 * now + 0.5 * swing - 5.8 * sure);
    const [fall, hot] = [logistic(fallRest - 5 * now), logistic(hotRest + 2 * now)];
    const fade = logistic(0.2 - 3.2 * now + 0.4 * height + 0.6 * swing - 2.8 * sure);
    const rank = 1.5 * hot - fall;
    const moved = Math.sqrt(variance) / (1 + variance);
    const more = 1.5 * logistic(hotRest + 2 * (now + moved)) - logistic(fallRest - 5 * (now + moved));
    const less = 1.5 * logistic(hotRest + 2 * (now - moved)) - logistic(fallRest - 5 * (now - moved));
    out[o] = now;
    out[o + 1] = height;
    out[o + 2] = swing;
    out[o + 3] = sure;
    out[o + 4] = belowHigh;
    out[o + 5] = rise;
    out[o + 6] = fall;
    out[o + 7] = hot;
    out[o + 8] = fade;
    out[o + 9] = rank;
    out[o + 10] = (pointsOf(more) - pointsOf(less)) / 2;
    out[o + 11] = Math.round(pointsOf(rank));
    const was = stage[item] as number;
    const expected = Math.exp(base) * nF;
    let is = steady as number;
    if (long < 2 || nF < 15) is = watching as number;
    else if (expected >= 2 && belowHigh < Math.log(0.25) && seen < expected / 2) is = dormant as number;
    else if (rise >= (was <= (resurging as number) ? 0.25 : 0.45) && rise > fall) {
      if (day - topDay >= 14 && bot - top < Math.log(0.5) && level - top >= Math.log(0.3)) is = resurging as number;
      else if (seen >= 0.65 * long) is = emerging as number;
      else is = (height >= Math.log(3) * (was === peaking ? 0.85 : 1) ? peaking : rising) as number;
    } else if (fade >= (was === fading ? 0.22 : 0.29) && fall >= rise) is = fading as number;
    else if (belowHigh >= Math.log(0.7) && height >= Math.log(1.5) * (was === peaking ? 0.5 : 1))
      is = peaking as number;
    saidStage[item] = is;
  }
}
