import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../storage/database';
import { hashHandles } from '../../../storage/exports/hidden-handles';
import { type ObservationFileOptions, observationFile } from '../../../storage/exports/observation-file';
import type { LongWork } from '../../../storage/rescore';
import { catalogueVersion } from '../../../trends/items/catalogue/catalogue';
import { crystals, phoneCases, recordOn } from '../many-days';
import { noon } from '../signal-of';

const today = 20_000;
const options: ObservationFileOptions = { appVersion: '1.2.3', now: noon(today) };
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

interface Line {
  type: string;
  [name: string]: unknown;
}

async function write(change: Partial<ObservationFileOptions> = {}, work?: LongWork): Promise<string> {
  return (await Array.fromAsync(observationFile(database, { ...options, ...change }, work))).join('');
}

const linesOf = (file: string): Line[] =>
  file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const rowsOf = (file: string, type: string) => linesOf(file).filter((line) => line.type === type);

const cart = { productId: '1729384756102938475', title: 'Rose quartz, set of 3', written: '£9.99', currency: 'GBP' };

async function browseTwoDays() {
  await recordOn(database, today - 1, [
    ...crystals(9, 0, { carts: [cart], author: 'crystal.queen', caption: 'with @best_friend #crystals' }),
    ...phoneCases(20, 100),
  ]);
  await recordOn(database, today, crystals(3, 200, { surface: 'feed', market: 'US' }));
}

describe('an observation file', () => {
  it('begins with what it is and ends with what it holds', async () => {
    await browseTwoDays();
    const lines = linesOf(await write());
    expect(lines[0]).toEqual({
      ...{ type: 'header', format: 'trendcrest-observations', version: 1, appVersion: '1.2.3' },
      ...{ formulaVersion: 1, catalogueVersion, observerId: 'observer-1', madeAt: noon(today) },
      ...{ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, handles: 'plain' },
    });
    const counts = Object.fromEntries(
      [...Map.groupBy(lines.slice(1, -1), ({ type }) => type)].map(([type, rows]) => [type, rows.length]),
    );
    expect(lines.at(-1)).toMatchObject({ type: 'footer', counts });
    expect(counts).toMatchObject({ video: 32, observation: 32, sighting: 32, exposure: 2, cart: 9, product: 1 });
  });

  it('can be checked with the tools at hand', async () => {
    await browseTwoDays();
    const file = await write();
    const footer = file.lastIndexOf('\n', file.length - 2) + 1;
    expect(rowsOf(file, 'footer')[0]?.sha256).toBe(createHash('sha256').update(file.slice(0, footer)).digest('hex'));
  });

  it('holds every stored row as it is stored', async () => {
    await browseTwoDays();
    const file = await write();
    for (const [type, table] of [
      ['video', database.videos],
      ['observation', database.observations],
      ['sighting', database.sightings],
      ['exposure', database.exposure],
      ['bucket', database.buckets],
      ['cart', database.carts],
      ['seller', database.sellers],
      ['product', database.products],
      ['productLook', database.productLooks],
    ] as const) {
      const stored = JSON.parse(JSON.stringify(await table.orderBy(':id').toArray()));
      expect(rowsOf(file, type)).toEqual(stored.map((row: object) => ({ type, ...row })));
    }
  });

  it('takes along what the person decided, whatever the days', async () => {
    await browseTwoDays();
    await database.choices.put({ itemId: 'phone-case', isDismissed: true, changedAt: 7 });
    expect(rowsOf(await write({ days: { to: 5 } }), 'choice')).toEqual([
      { type: 'choice', itemId: 'phone-case', isDismissed: true, changedAt: 7 },
    ]);
  });

  it('holds nothing of other days where some are chosen', async () => {
    await browseTwoDays();
    const file = await write({ days: { from: today, to: today } });
    expect(linesOf(file)[0]).toMatchObject({ fromDay: today, toDay: today });
    expect(rowsOf(file, 'video')).toHaveLength(3);
    expect(rowsOf(file, 'cart')).toEqual([]);
    for (const type of ['sighting', 'exposure', 'bucket']) {
      expect(new Set(rowsOf(file, type).map(({ day }) => day))).toEqual(new Set([today]));
    }
    expect(rowsOf(file, 'observation')).toHaveLength(3);
  });

  it('pages through more rows than are read at once', async () => {
    await browseTwoDays();
    const looks = Array.from({ length: 4_500 }, (_, at) => ({
      ...{ videoId: '7300000000000000000', observerId: 'observer-2', seenAt: at, views: at, source: 'tap' as const },
    }));
    await database.observations.bulkPut(looks);
    const rows = rowsOf(await write(), 'observation');
    expect(rows).toHaveLength(4_532);
    expect(new Set(rows.map(({ seenAt, observerId, videoId }) => `${seenAt} ${observerId} ${videoId}`)).size).toBe(
      4_532,
    );
  });

  it('says how far it is, and stops when it is called off', async () => {
    await browseTwoDays();
    const progress: number[] = [];
    await write({}, { onProgress: (done) => progress.push(done) });
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
    const stop = new AbortController();
    const called = write({}, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(called).rejects.toThrow('aborted');
  });

  it('is not made where nothing was ever seen', async () => {
    await expect(write()).rejects.toMatchObject({ reason: 'nothing' });
  });
});

describe('hashed handles', () => {
  it('leave no name of a creator, nor of anybody whom a caption mentions', async () => {
    await browseTwoDays();
    await database.authors.put({ handle: 'crystal.queen', name: 'Crystal Queen', seenAt: noon(today) });
    await database.videos.toCollection().modify({
      ...{ authorName: 'Crystal Queen', mentions: ['best_friend'] },
      music: { musicId: '77', title: 'original sound - crystal.queen', author: 'crystal.queen' },
    });
    const file = await write({ hide: hashHandles('salt') });
    expect(file).not.toMatch(/crystal[ .]queen|best_friend/i);
    expect(linesOf(file)[0]).toMatchObject({ handles: 'hashed' });
  });

  it('tell creators apart, the same in every row', async () => {
    await browseTwoDays();
    const file = await write({ hide: hashHandles('salt') });
    const ofVideos = new Set(rowsOf(file, 'video').map(({ author }) => author));
    expect(ofVideos.size).toBe(6);
    expect([...ofVideos].every((author) => /^h-[0-9a-f]{16}$/.test(String(author)))).toBe(true);
    for (const { author } of rowsOf(file, 'seller')) expect(ofVideos).toContain(author);
  });

  it('are others under another salt', () => {
    expect(hashHandles('one')('creator')).toBe(hashHandles('one')('Creator'));
    expect(hashHandles('one')('creator')).not.toBe(hashHandles('two')('creator'));
  });
});
