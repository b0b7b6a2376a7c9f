const millisecondsADay = 86_400_000;

/** Days since 1970-01-01 of the person's own calendar: the date on the wall, not the one in Greenwich. */
export function localDay(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsADay;
}

/** `2026-11-20` for a local day. */
export function dayName(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}
