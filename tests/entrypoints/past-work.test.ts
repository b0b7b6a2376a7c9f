import { expect, test } from 'vitest';
import { pastNow } from '../../entrypoints/app/past-work';

const counted = { state: 'finished', changedAt: 5 } as const;

test('a change is offered to be counted, and nothing is where there is none', () => {
  expect(pastNow()).toEqual({ state: 'current' });
  expect(pastNow({ itemsChangedAt: 5, itemsAppliedAt: 5 })).toEqual({ state: 'current' });
  expect(pastNow({ itemsChangedAt: 5 })).toEqual({ state: 'outdated' });
});

test('what was counted is said to be, even where the database was asked before it was', () => {
  expect(pastNow({ itemsChangedAt: 5, itemsAppliedAt: 5 }, counted)).toEqual({ state: 'finished' });
  expect(pastNow({ itemsChangedAt: 5, itemsAppliedAt: 2 }, counted)).toEqual({ state: 'finished' });
});

test('a change right after the counting is offered, though the database was not asked in between', () => {
  expect(pastNow({ itemsChangedAt: 6, itemsAppliedAt: 5 }, counted)).toEqual({ state: 'outdated' });
  expect(pastNow({ itemsChangedAt: 6, itemsAppliedAt: 2 }, counted)).toEqual({ state: 'outdated' });
});

test('a counting that failed says why until everything is counted', () => {
  const stopped = { state: 'stopped', reason: 'disk full' } as const;
  expect(pastNow({ itemsChangedAt: 5 }, stopped)).toEqual(stopped);
  expect(pastNow({ itemsChangedAt: 5, itemsAppliedAt: 5 }, stopped)).toEqual({ state: 'current' });
  expect(pastNow({ itemsChangedAt: 5 }, { state: 'working', done: 0.5 })).toEqual({ state: 'working', done: 0.5 });
});
