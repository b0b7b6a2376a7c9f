const week = 7;

/** Which of `count` points a key leads to from the one at `at`; without one, from the last. */
const moves: Record<string, (at: number, count: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  PageUp: (at) => at - week,
  PageDown: (at) => at + week,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The day that a key leads to among rising `days`; missing where the key means nothing here. */
export function dayAfterKey(key: string, days: number[], day?: number): number | undefined {
  const move = moves[key];
  if (!move || days.length === 0) return undefined;
  const at = day === undefined ? days.length : days.indexOf(day);
  return days[Math.min(Math.max(move(at, days.length), 0), days.length - 1)];
}

/** The day nearest to one on which there may be nothing. */
export function nearestDay(days: number[], day: number): number | undefined {
  return days.reduce<number | undefined>(
    (best, one) => (best === undefined || Math.abs(one - day) < Math.abs(best - day) ? one : best),
    undefined,
  );
}
