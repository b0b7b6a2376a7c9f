import type { Format } from '../../format';

const tooSlow = 0.1;

/** Views per hour or day: two figures, since no speed is known better than that. */
export function rateText(rate: number, { compact, figures }: Format): string {
  return rate > 0 && rate < tooSlow ? `< ${figures(tooSlow)}` : compact(Number(rate.toPrecision(2)));
}

/** What became of something, as a change with its direction: 0.78 times is "−22%". */
export function changeText(times: number, { percent }: Format): string {
  const sign = times < 1 ? '−' : '+';
  return `${sign}${percent(Math.abs(times - 1))}`;
}

/** Changes smaller than this are written as none. */
const unchanged = 0.005;

export const isUnchanged = (times: number) => Math.abs(times - 1) < unchanged;
