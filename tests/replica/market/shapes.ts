/** A level at a day of the shown window, ≤ 1 where it is highest. The logarithm runs straight between the corners. */
export type Shape = (windowDay: number) => number;

export const windowDays = 60;

/** Days of the window at which something happens. */
export const fadDays = { start: 36, full: 39, decline: 46, end: 51 };
export const comebackDays = { first: 3, full: 6, decline: 12, gone: 20, return: 46, back: 49 };

function cornered(corners: [day: number, level: number][]): Shape {
  return (day) => {
    const next = corners.findIndex(([at]) => day <= at);
    const [to, from] = [corners[next], corners[next - 1]];
    if (!to) return corners.at(-1)?.[1] ?? 0;
    if (!from) return to[1];
    return from[1] * (to[1] / from[1]) ** ((day - from[0]) / (to[0] - from[0]));
  };
}

export const shapes = {
  steady: () => 1,
  /** Twelve times less at the end of the window than at its start; what was before it stood still. */
  fall: cornered([
    [0, 1],
    [windowDays, 1 / 12],
  ]),
  rise: cornered([
    [0, 1 / 12],
    [windowDays, 1],
  ]),
  /** Hot for half a month. */
  fad: cornered([
    [fadDays.start, 0.03],
    [fadDays.full, 1],
    [fadDays.decline, 1],
    [fadDays.end, 0.03],
  ]),
  comeback: cornered([
    [comebackDays.first, 0.03],
    [comebackDays.full, 1],
    [comebackDays.decline, 1],
    [comebackDays.gone, 0.03],
    [comebackDays.return, 0.03],
    [comebackDays.back, 1],
  ]),
} satisfies Record<string, Shape>;
