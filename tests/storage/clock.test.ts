import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noHealth } from '../../signals/health';
import type { SeenSignal } from '../../signals/signal';
import { type Database, openDatabase } from '../../storage/database';
import { findRanking } from '../../storage/find-ranking';
import { recordSignals } from '../../storage/record';
import { rescore } from '../../storage/rescore';
import { localDay } from '../../trends/calendar';
import { signalOf } from './signal-of';

let database: Database;
const { TZ } = process.env;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(async () => {
  await database.delete();
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

const [hour, day] = [3_600_000, 86_400_000];
let batches = 0;

/** Product videos, seen at that moment of the clock. */
async function see(at: number, numbers: number[], change: Partial<SeenSignal> = {}) {
  batches += 1;
  const seen = numbers.map((number) => ({ ...signalOf(number, change), seenAt: at }));
  const batch = { batchId: `batch ${batches}`, pageKind: 'tag', seen, health: noHealth, viewer: {} };
  await recordSignals(database, batch, at, { randomId: () => 'mine' });
}

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at);
const days = async () => (await database.exposure.toArray()).map(({ day: one, videos }) => [one, videos]);

/** Whatever the clock did, the scores are those of a rebuild. */
async function expectSound() {
  const today = localDay(Date.UTC(2026, 11, 31));
  const before = await findRanking(database, today);
  await rescore(database);
  const after = await findRanking(database, today);
  expect(after.items.map(({ itemId, score }) => [itemId, score])).toEqual(
    before.items.map(({ itemId, score }) => [itemId, score]),
  );
  for (const { firstSeenAt, lastSeenAt } of await database.items.toArray())
    expect(firstSeenAt).toBeLessThanOrEqual(lastSeenAt);
}

describe('a clock', () => {
  const noonOfThirtieth = Date.UTC(2026, 10, 30, 12);

  it('set back a day goes on counting the latest day, and counts nobody twice', async () => {
    const today = localDay(noonOfThirtieth);
    await see(noonOfThirtieth, upTo(10));
    await see(noonOfThirtieth - day, upTo(12));
    expect(await days()).toEqual([[today, 12]]);
    await see(noonOfThirtieth + day, upTo(5));
    expect(await days()).toEqual([
      [today, 12],
      [today + 1, 5],
    ]);
    await expectSound();
  });

  it('set forward a day and put right again loses nothing', async () => {
    const today = localDay(noonOfThirtieth);
    await see(noonOfThirtieth, upTo(10));
    await see(noonOfThirtieth + day, upTo(4, 20));
    await see(noonOfThirtieth + hour, upTo(3, 30));
    await see(noonOfThirtieth + day + hour, upTo(4, 20));
    expect(await days()).toEqual([
      [today, 10],
      [today + 1, 7],
    ]);
    await expectSound();
  });

  it('that passes midnight between two looks counts a video once each day', async () => {
    process.env.TZ = 'Asia/Jakarta';
    const midnight = new Date(2026, 11, 1).getTime();
    await see(midnight - 1, upTo(5));
    await see(midnight, upTo(5));
    const first = localDay(midnight - 1);
    expect(await days()).toEqual([
      [first, 5],
      [first + 1, 5],
    ]);
    await expectSound();
  });

  it('sent after midnight belongs to the day on which it was seen', async () => {
    const midnight = new Date(2026, 11, 1).getTime();
    const batch = { batchId: 'late', pageKind: 'tag', health: noHealth, viewer: {} };
    const seen = [
      { ...signalOf(1), seenAt: midnight - 1_000 },
      { ...signalOf(2), seenAt: midnight + 1_000 },
    ];
    await recordSignals(database, { ...batch, seen }, midnight + 5_000, { randomId: () => 'mine' });
    expect(await days()).toEqual([
      [localDay(midnight - 1), 1],
      [localDay(midnight), 1],
    ]);
  });
});

describe('a day of daylight saving', () => {
  it.each([
    ['Europe/London', [2026, 2, 29], 23],
    ['Europe/London', [2026, 9, 25], 25],
    ['America/New_York', [2026, 2, 8], 23],
    ['America/New_York', [2026, 10, 1], 25],
  ] as const)('in %s, %j, has %i hours and is one day', async (zone, [year, month, date], hours) => {
    process.env.TZ = zone;
    const [start, end] = [new Date(year, month, date).getTime(), new Date(year, month, date + 1).getTime()];
    expect((end - start) / hour).toBe(hours);
    for (let at = start; at < end; at += hour) await see(at, [at / hour]);
    expect(await days()).toEqual([[localDay(start), hours]]);
    await expectSound();
  });
});

describe('another time zone', () => {
  it('to the east begins its day earlier; to the west the day goes on', async () => {
    process.env.TZ = 'America/Los_Angeles';
    const evening = new Date(2026, 10, 30, 20).getTime();
    const first = localDay(evening);
    await see(evening, upTo(6));
    process.env.TZ = 'Asia/Shanghai';
    expect(localDay(evening)).toBe(first + 1);
    await see(evening + hour, upTo(6));
    process.env.TZ = 'America/Los_Angeles';
    await see(evening + 2 * hour, upTo(6));
    expect(await days()).toEqual([
      [first, 6],
      [first + 1, 6],
    ]);
    await expectSound();
  });
});

describe('several tabs', () => {
  it('that show the same videos at once count each once', async () => {
    const at = Date.UTC(2026, 10, 30, 12);
    const tabs = [upTo(30), upTo(30, 10), upTo(30, 20), upTo(30, 5), upTo(30)];
    await Promise.all(tabs.map((numbers) => see(at, numbers)));
    expect(await days()).toEqual([[localDay(at), 50]]);
    expect((await database.sightings.toArray()).filter(({ counted }) => counted)).toHaveLength(50);
    expect(await database.standing.count()).toBe(1);
    await expectSound();
  });

  it('on a feed and on a shelf count a video where it was first', async () => {
    const at = Date.UTC(2026, 10, 30, 12);
    await Promise.all([
      see(at, upTo(20), { surface: 'feed' }),
      see(at, upTo(20)),
      see(at, upTo(20), { surface: 'opened' }),
    ]);
    const products = (await database.exposure.toArray()).reduce((sum, row) => sum + row.products, 0);
    expect(products).toBe(20);
  });
});
