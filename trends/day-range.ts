/** Local days, both counted in; open where one is missing. */
export interface DayRange {
  from?: number;
  to?: number;
}

export const isWithin = (day: number, days: DayRange): boolean => overlaps(day, day, days);

/** Whether anything from `first` to `last` lies in the range. */
export const overlaps = (first: number, last: number, { from = -Infinity, to = Infinity }: DayRange): boolean =>
  first <= to && last >= from;
