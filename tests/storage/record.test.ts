import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../storage/database';
import { pointsOf } from '../../storage/packed-line';
import { replay } from '../../trends/history';
import { evaluate } from '../../trends/score/evaluate';
import { many, recorderOf, sightingsOf, today } from './a-recording';
import { noon } from './signal-of';

let database: Database;
let record: ReturnType<typeof recorderOf>;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
  record = recorderOf(database);
});
afterEach(() => database.delete());

describe('recording what was seen', () => {
  it('answers the ids that are stored', async () => {
    expect(await record(many(3))).toEqual(many(3).map(({ videoId }) => videoId));
    expect(await database.videos.count()).toBe(3);
  });

  it('changes nothing when the same batch comes twice', async () => {
    await record(many(20), noon(today), 'batch-1');
    const before = await everything();
    await record(many(20), noon(today), 'batch-1');
    expect(await everything()).toEqual(before);
  });

  it('counts a batch once whose answer was lost before midnight and that comes again after it', async () => {
    await record(many(5), noon(today), 'batch-1');
    await record(many(5, { seenAt: noon(today + 1) }, 50));
    await record(many(5), noon(today + 1), 'batch-1');
    expect(await sightingsOf(database, 'crystals')).toBe(10);
    expect(await database.sightings.count()).toBe(10);
  });

  it('adds an item that is recognised only at a later look of the same day', async () => {
    await record(many(4, { caption: 'run do not walk #tiktokmademebuyit', hashtags: ['tiktokmademebuyit'] }));
    expect(await sightingsOf(database, 'crystals')).toBe(0);
    await record(many(4, { seenAt: noon(today) + 1_000 }));
    expect(await sightingsOf(database, 'crystals')).toBe(4);
    expect(await database.exposure.toArray()).toMatchObject([{ videos: 4, products: 4 }]);
  });

  it('keeps what an earlier look knew and the later one does not say', async () => {
    await record(many(1, { followers: 900 }));
    await record(many(1, { followers: undefined, views: undefined, seenAt: noon(today) + 1_000, source: 'card' }));
    expect(await database.videos.toArray()).toMatchObject([{ followers: 900, views: 1_000 }]);
    expect((await database.observations.toArray()).map(({ views }) => views)).toEqual([1_000, undefined]);
  });

  it('keeps what a list said when a card or a late batch says less', async () => {
    const caption = 'crystals restock tonight, the whole of the caption #crystals';
    await record(many(1, { kind: 'photo', caption, seenAt: noon(today) + 5_000 }));
    await record(many(1, { caption: 'crystals restock…', source: 'card', seenAt: noon(today) + 9_000 }));
    await record(many(1, { caption: 'an older caption', views: 7, seenAt: noon(today) + 1_000 }));
    expect(await database.videos.toArray()).toMatchObject([{ kind: 'photo', caption, views: 1_000 }]);
  });

  it('adds to the latest day when the clock is set back', async () => {
    await record(many(3, { seenAt: noon(today + 1) }));
    await record(many(3, { seenAt: noon(today) }, 10));
    expect((await database.sightings.toArray()).map(({ day }) => day)).toEqual(Array(6).fill(today + 1));
  });
});

describe('the score that recording keeps', () => {
  it('is the one that a replay of the daily buckets gives', async () => {
    const counts = [3, 0, 5, 9, 14, 2, 0, 1, 0, 6];
    for (const [index, count] of counts.entries()) {
      const day = today + index * 2;
      const others = many(
        30,
        { seenAt: noon(day), caption: 'phone case #tiktokshop #tiktokmademebuyit', hashtags: ['tiktokmademebuyit'] },
        1_000 * index,
      );
      await record([
        ...others.slice(0, 15),
        ...many(count, { seenAt: noon(day) }, 1_000 * index + 500),
        ...others.slice(15),
      ]);
    }
    const standing = await database.standing.get('standing');
    const item = await database.items.get('crystals');
    const days = counts.map((k, index) => ({ day: today + index * 2, k, n: 30 + k }));
    const last = replay(days).at(-1);
    if (!standing?.exposure || !item) throw new Error('nothing was scored');
    const evaluation = evaluate(item.state, standing.exposure, standing.exposure.day);
    expect(evaluation.score).toBe(last?.score);
    expect(evaluation.stage).toBe(last?.stage);
    expect(evaluation.level).toBeCloseTo(last?.level ?? 0, 9);
    expect(pointsOf(item.line).length).toBe(counts.length - 1);
  });
});

async function everything() {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()]);
  return Object.fromEntries(await Promise.all(tables));
}
