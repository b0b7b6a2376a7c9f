/** Between the two nearest of rising numbers; `share` within 0…1. Throws on an empty list. */
export function quantileOf(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('There is no quantile of nothing');
  // Two decimals more than any price has, so that 0.1 + 0.2 does not reach the screen.
  return Number((below + (above - below) * (place - Math.floor(place))).toFixed(4));
}

export const medianOf = (sorted: number[]): number => quantileOf(sorted, 0.5);
