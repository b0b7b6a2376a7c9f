import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Health, noHealth } from '../../signals/health';
import { type Database, openDatabase } from '../../storage/database';
import { findReadings } from '../../storage/find-readings';
import type { Batch } from '../../storage/messages';
import { forgetOldHealth, recordHealth } from '../../storage/record-health';
import { Writing } from '../../storage/writing';

const today = 20_777;
let database: Database;

beforeEach(() => {
  database = openDatabase(`health-${Math.random()}`);
});
afterEach(() => database.delete());

async function record(day: number, change: Partial<Health>, seen: unknown[] = []): Promise<void> {
  const writing = new Writing();
  const batch = { batchId: 'a', pageKind: 'tag', seen, health: { ...noHealth, ...change }, viewer: {} } as Batch;
  await recordHealth(database, writing, day, batch, day * 86_400_000);
  await writing.write();
}
const readings = async () => (await findReadings(database, today)).readings;

describe('how well a day could be read', () => {
  it('adds up, field by field', async () => {
    await record(today, { found: 3, read: 2, fields: { views: { tap: 2 } }, shapes: ['{id:string}'] }, [{}]);
    await record(today, { found: 1, read: 1, fields: { views: { unread: 1 }, likes: { card: 1 } } });
    expect(await readings()).toMatchObject([
      {
        ...{ day: today, found: 4, read: 3, shapes: ['{id:string}'], lastReadAt: today * 86_400_000 },
        fields: { views: { tap: 2, unread: 1 }, likes: { card: 1 } },
      },
    ]);
  });

  it('is kept for fourteen days', async () => {
    for (const daysAgo of [15, 14, 1]) await record(today - daysAgo, { found: 1 });
    await forgetOldHealth(database, today);
    expect((await readings()).map(({ day }) => today - day)).toEqual([14, 1]);
  });

  it('is also told by rows from before fields were noted, which are added to as well', async () => {
    const { fields, shapes, ...older } = noHealth;
    await database.health.put({ day: today, pageKind: 'tag', ...older, found: 5 } as never);
    expect(await readings()).toMatchObject([{ found: 5, fields: {}, shapes: [] }]);
    await record(today, { found: 1, fields: { views: { tap: 1 } } });
    expect(await readings()).toMatchObject([{ found: 6, fields: { views: { tap: 1 } } }]);
  });

  it.each([{ unread: null }, { fields: { views: 7 } }, { bySource: 'tap' }, { found: -1 }, { shapes: [7] }])(
    'is not told by a damaged row (%j), which is begun anew',
    async (damage) => {
      await database.health.put({ day: today, pageKind: 'tag', ...noHealth, ...damage } as never);
      await database.health.put({ day: today, pageKind: 'profile', ...noHealth, found: 2 });
      expect(await readings()).toMatchObject([{ pageKind: 'profile', found: 2 }]);
      await record(today, { found: 1 });
      expect(await readings()).toMatchObject([{ pageKind: 'profile' }, { pageKind: 'tag', found: 1 }]);
    },
  );
});
