import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { watchQuery } from '../../storage/live';
import { crystals, recordOn } from './many-days';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const today = 20_000;
let database: Database;
let stop: AbortController;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  return database.delete();
});

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const watch = (query: () => Promise<number>, restMs: number) => {
  const [next, error] = [vi.fn(), vi.fn()];
  watchQuery(query, { next, error }, stop.signal, restMs);
  return { next, error };
};

it('answers at once, and again after a write', async () => {
  const { next } = watch(() => database.videos.count(), 5);
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(0));
  await recordOn(database, today, crystals(3, 0));
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(3));
});

it('asks once for many writes within a pause, and then knows them all', async () => {
  const { next } = watch(() => database.videos.count(), 300);
  await vi.waitFor(() => expect(next).toHaveBeenCalledTimes(1));
  for (const number of [0, 1, 2, 3]) await recordOn(database, today, crystals(1, number));
  expect(next).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(4));
  expect(next).toHaveBeenCalledTimes(2);
});

it('answers although writes come faster than the query', async () => {
  const slowly = async () => {
    const count = await database.videos.count();
    await rest(60);
    return count;
  };
  const { next } = watch(slowly, 5);
  for (const number of [0, 1, 2, 3, 4]) {
    await recordOn(database, today, crystals(1, number));
    await rest(20);
  }
  expect(next.mock.calls.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(5));
});

it('tells an error, and nothing at all to whoever has left', async () => {
  const { next, error } = watch(() => Promise.reject(new Error('broken')), 5);
  await vi.waitFor(() => expect(error).toHaveBeenCalledWith(new Error('broken')));
  expect(next).not.toHaveBeenCalled();
  const late = watch(() => database.videos.count(), 5);
  stop.abort();
  await rest(40);
  expect(late.next).not.toHaveBeenCalled();
});
