import type { Chance } from '../../tests/replica/chance';

/** How often each item counts: 1 each for the figure itself, drawn anew with replacement for each resample. */
export type Weights = number[];

export interface Interval {
  value: number;
  /** 2.5 % and 97.5 % of the resamples. */
  low: number;
  high: number;
}

/**
 * The figure itself first, then one for each resample: figures of the same resample may be set against each other.
 * Missing where there was nothing to divide by.
 */
export type Resampled = (number | undefined)[];

export function drawWeights(chance: Chance, items: number, resamples: number): Weights[] {
  const drawn = Array.from({ length: resamples }, () => {
    const weights = Array.from({ length: items }, () => 0);
    for (let draw = 0; draw < items; draw += 1) {
      const item = chance.below(items);
      weights[item] = (weights[item] ?? 0) + 1;
    }
    return weights;
  });
  return [Array.from({ length: items }, () => 1), ...drawn];
}

/** Missing where there is nothing to divide by. */
export const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** The mean over the panels, each of which counts the same however many items it holds; one that cannot say is left out. */
export function meanOf(panels: Resampled[]): Resampled {
  const [first = []] = panels;
  return first.map((_, resample) => {
    const values = panels.flatMap((panel) => panel[resample] ?? []);
    return ratio(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  });
}

export const minus = (all: Resampled, taken: Resampled): Resampled =>
  all.map((value, index) => {
    const other = taken[index];
    return value === undefined || other === undefined ? undefined : value - other;
  });

export function intervalOf([value, ...resamples]: Resampled): Interval | undefined {
  if (value === undefined) return undefined;
  const sorted = resamples.flatMap((figure) => figure ?? []).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}
