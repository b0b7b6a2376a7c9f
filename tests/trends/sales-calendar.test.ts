import { expect, test } from 'vitest';
import { dayName } from '../../trends/calendar';
import { salesEvents } from '../../trends/sales-calendar';

const day = (date: string) => Date.parse(date) / 86_400_000;
const inYear = (market: string | undefined, year: number) =>
  salesEvents(market, day(`${year}-01-01`), day(`${year}-12-31`)).map(
    ({ event, firstDay, lastDay }) => `${event} ${dayName(firstDay)} ${dayName(lastDay)}`,
  );

test.each([
  ['US', 2024, 'black-friday 2024-11-29 2024-12-02'],
  ['US', 2026, 'black-friday 2026-11-27 2026-11-30'],
  ['GB', 2026, 'mothers-day-uk 2026-03-08 2026-03-15'],
  ['ID', 2026, 'harbolnas 2026-12-10 2026-12-12'],
  ['ID', 2025, 'ramadan 2025-03-01 2025-03-30'],
  ['ID', 2025, 'lebaran 2025-03-27 2025-04-02'],
  ['VN', 2026, 'lunar-new-year 2026-02-03 2026-02-20'],
  ['TH', 2026, 'songkran 2026-04-13 2026-04-15'],
])('in %s %i lies %s', (market, year, event) => {
  expect(inYear(market, year)).toContain(event);
});

test('a year of the sun may hold two Ramadans', () => {
  expect(inYear('ID', 2030).filter((event) => event.startsWith('ramadan'))).toHaveLength(2);
});

test('what moves sales in one market is no event of another', () => {
  expect(inYear('ID', 2026).join()).not.toMatch(/prime-day|black-friday/);
  expect(inYear('GB', 2026).join()).not.toMatch(/11-11|lebaran/);
  expect(inYear(undefined, 2026)).toEqual(inYear('US', 2026));
});

test('events come in the order of their beginning, and those that touch the span only', () => {
  const events = salesEvents('US', day('2026-11-28'), day('2026-11-28'));
  expect(events.map(({ event }) => event)).toEqual(['black-friday']);
  const year = salesEvents('ID', day('2026-01-01'), day('2026-12-31'));
  expect(year.map(({ firstDay }) => firstDay)).toEqual(year.map(({ firstDay }) => firstDay).toSorted((a, b) => a - b));
});
