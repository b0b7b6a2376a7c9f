import { expect, test } from 'vitest';
import { salesCaution } from '../../trends/sales-caution';

const today = 20_000;
const rising = { stage: 'rising', stale: false } as const;
const from = (event: string, firstDay: number, lastDay: number) => ({
  ...{ event, firstDay: today + firstDay, lastDay: today + lastDay },
});

test.each([
  ['lies in it', -1, 2, true],
  ['ended ten days ago', -13, -10, true],
  ['ended eleven days ago', -13, -11, false],
  ['begins in seven days', 7, 9, true],
  ['begins in eight days', 8, 9, false],
])('a rise whose sale %s', (_, firstDay, lastDay, isCautious) => {
  const sale = from('black-friday', firstDay, lastDay);
  expect(salesCaution(rising, [sale], today)).toBe(isCautious ? sale : undefined);
});

test.each(['steady', 'fading', 'dormant', 'watching'] as const)('an item that is %s needs no caution', (stage) => {
  expect(salesCaution({ stage, stale: false }, [from('9-9', 0, 0)], today)).toBeUndefined();
});

test('nor does one of which nothing is said today', () => {
  expect(salesCaution({ ...rising, stale: true }, [from('9-9', 0, 0)], today)).toBeUndefined();
});

test('of several sales the nearest is named', () => {
  expect(salesCaution(rising, [from('9-9', -9, -9), from('10-10', 3, 3)], today)?.event).toBe('10-10');
});
