import { readCount } from '../counts';

/** A count, and by how much it may be off through rounding (± half a step); 1 is exact. */
export interface Rounded {
  count: number;
  step: number;
}

/** The largest hashtag has some 10^14 views; beyond this a number is a mistake or a forgery. */
const mostPlausible = 1e15;

/** A count of JSON: a number, or its digits as text; anything else is `undefined`. */
export function exactCount(value: unknown): Rounded | undefined {
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (!Number.isInteger(count) || (count as number) < 0 || (count as number) > mostPlausible) return undefined;
  return { count: count as number, step: stepOf(count as number) };
}

/** 503,200,000,000 is TikTok's 503.2B; an exact count that happens to end so is only taken for less exact than it is. */
function stepOf(count: number): number {
  const step = count < 1e4 ? 1 : count < 1e6 ? 100 : count < 1e9 ? 1e5 : 1e8;
  return count % step === 0 ? step : 1;
}

/** The more exact of two readings of one counter. */
export const moreExact = (a: Rounded | undefined, b: Rounded | undefined): Rounded | undefined =>
  a && b ? (b.step < a.step ? b : a) : (a ?? b);

const powers: Record<string, number> = { k: 3, m: 6, b: 9 };

/** A count as written for people: TikTok's own form, of which `37099.0m` is one too, else the notation of the page. */
export function shownCount(text: string, language?: string): Rounded | undefined {
  const [, digits = '', fraction = '', unit = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?([kmb])$/i.exec(text.trim()) ?? [];
  const power = powers[unit.toLowerCase()];
  if (power === undefined) return text.length <= 60 ? readCount(text, language) : undefined;
  const count = Math.round(Number(`${digits}.${fraction}`) * 10 ** power);
  return count <= mostPlausible ? { count, step: 10 ** (power - Math.max(1, fraction.length)) } : undefined;
}
