import { expect, test } from 'vitest';
import { postedDates } from '../../../trends/evidence/posted-dates';

const today = 20_000;
const at = (day: number) => new Date(1970, 0, 1 + day, 12).getTime();

test('uploads are counted by day, up to and with today', () => {
  const { firstDay, counts, older, unknown } = postedDates([at(today), at(today), at(today - 3), undefined], today);
  expect({ firstDay, counts, older, unknown }).toEqual({
    firstDay: today - 3,
    counts: [1, 0, 0, 2],
    older: 0,
    unknown: 1,
  });
});

test('what is older than 90 days is a number, and a clock that is behind makes no day to come', () => {
  const { firstDay, counts, older } = postedDates([at(today - 400), at(today - 89), at(today + 1)], today);
  expect([firstDay, counts.length, counts[0], counts.at(-1), older]).toEqual([today - 89, 90, 1, 1, 1]);
});

test('without any upload there is today, with nothing in it', () => {
  expect(postedDates([], today)).toEqual({ firstDay: today, counts: [0], older: 0, unknown: 0 });
});
