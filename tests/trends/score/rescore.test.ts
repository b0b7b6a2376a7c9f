import { expect, it } from 'vitest';
import { exposuresOf, rebuildItem } from '../../../trends/rebuild';
import { evaluate } from '../../../trends/score/evaluate';
import { rescore } from '../../../trends/score/rescore';

const exposures = exposuresOf(Array.from({ length: 20 }, (_, day) => ({ day, n: 60 })));
const items = Array.from({ length: 1_200 }, (_, index) => {
  const item = rebuildItem(
    exposures,
    new Map([
      [index % 19, 1 + (index % 5)],
      [19, index % 3],
    ]),
  );
  if (!item) throw new Error('Each item was seen');
  return item.state;
});
const last = exposures.at(-1);

it.each([0, 19, 20, 40])('says of all items on day %i what is said of each, in slices', (day) => {
  if (!last) throw new Error('There were days');
  const slices = [...rescore(items, last, day)];
  expect(slices.length).toBeGreaterThan(1);
  expect(slices.flat()).toEqual(items.map((item) => evaluate(item, last, day)));
  expect(rescore([], last, day).next().done).toBe(true);
});
