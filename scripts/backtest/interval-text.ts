import type { Interval } from './bootstrap';

/** `0.794 (0.786–0.802)`; a dash where there was nothing to say. */
export function intervalText(interval: Interval | undefined, isSigned = false): string {
  if (!interval) return '–';
  const { value, low, high } = interval;
  const digits = Math.abs(value) >= 2 ? 2 : 3;
  const written = (figure: number) => `${isSigned && figure > 0 ? '+' : ''}${figure.toFixed(digits)}`;
  return `${written(value)} (${low < 0 || isSigned ? `${written(low)} … ${written(high)}` : `${written(low)}–${written(high)}`})`;
}
