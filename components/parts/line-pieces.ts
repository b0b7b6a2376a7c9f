/** Fewer days than this without browsing are a weekend off; more are a gap. */
const gapDays = 4;

/** The line cut where nothing was browsed, so that a gap stays a gap. */
export function linePieces<Point extends { day: number }>(line: Point[]): Point[][] {
  const pieces: Point[][] = [];
  let last: Point | undefined;
  for (const point of line) {
    if (last && point.day - last.day < gapDays) pieces.at(-1)?.push(point);
    else pieces.push([point]);
    last = point;
  }
  return pieces;
}
