import { expect, test } from 'vitest';
import { type ItemSeller, saturation } from '../../../trends/evidence/saturation';

const today = 20_000;
const seller = (number: number, days: number[], views?: number): ItemSeller => ({
  ...{ author: `seller${number}`, days, views },
  firstDay: days[0] ?? today,
});
const sellers = (count: number, day: number) => Array.from({ length: count }, (_, index) => seller(index, [day]));

test('sellers are counted once a week, however often they were seen', () => {
  const both = [seller(1, [today - 22, today - 21, today]), seller(2, [today - 1])];
  expect(saturation(both, today)).toMatchObject({ weekly: [1, 0, 0, 2], fresh: 1, freshShare: 0.5 });
});

test('a crowd that is gone is a reason to doubt: 31 sellers → 4', () => {
  const gone = [
    ...sellers(31, today - 22),
    ...Array.from({ length: 4 }, (_, index) => seller(index, [today - 30, today])),
  ];
  expect(saturation(gone, today).warning).toEqual({ kind: 'sellers-leave', before: 31, now: 4 });
});

test('many who are new among few who are not is a warning; in the first week everybody is new', () => {
  const crowding = [...sellers(9, today - 1), seller(100, [today - 10, today])];
  expect(saturation(crowding, today).warning).toEqual({ kind: 'sellers-arrive', fresh: 9 });
  expect(saturation(sellers(9, today - 1), today).warning).toBeUndefined();
});

test('the spread of views is 0 where all have the same, and near 1 where one has all', () => {
  const equal = [1, 2, 3, 4].map((number) => seller(number, [today], 100));
  expect(saturation(equal, today)).toMatchObject({ topShare: 0.25, gini: 0 });
  const one = [0, 0, 0, 1_000].map((views, number) => seller(number, [today], views));
  expect(saturation(one, today)).toMatchObject({ topShare: 1, gini: 0.75 });
  expect(saturation([seller(1, [today], 5)], today).gini).toBeUndefined();
  expect(saturation([seller(1, [today]), seller(2, [today])], today).topShare).toBeUndefined();
});
