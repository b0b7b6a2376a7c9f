import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canonical } from '../../../storage/backup/greater';
import { mergeFile, planMerge } from '../../../storage/backup/merge';
import { makeBackup } from '../../../storage/backup/write-backup';
import { type Database, openDatabase } from '../../../storage/database';
import { hashHandles } from '../../../storage/exports/hidden-handles';
import { observationFile } from '../../../storage/exports/observation-file';
import { findRanking } from '../../../storage/find-ranking';
import { rescore } from '../../../storage/rescore';
import { noon } from '../signal-of';
import { closed, linesOf } from './made-file';
import { allRows, decide, recordHistory } from './whole-history';

const now = noon(20_040);
const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

function empty(): Database {
  const database = openDatabase(`test-${Math.random()}`);
  opened.push(database);
  return database;
}

/** What one observer saw; the same observer with other numbers is one whose history went on in two places. */
async function history(observerId: string, ...numbers: number[]): Promise<Database> {
  const database = empty();
  for (const number of numbers) await recordHistory(database, observerId, number);
  return database;
}

const backupOf = (database: Database) => makeBackup(database, { appVersion: '1', settings: {}, now });

async function observationsOf(database: Database, hide?: ReturnType<typeof hashHandles>): Promise<Blob> {
  const pieces: string[] = [];
  for await (const piece of observationFile(database, { appVersion: '1', now, hide })) pieces.push(piece);
  return new Blob(pieces);
}

const merge = (database: Database, file: Blob) => mergeFile(database, file, { now });

/** What is the same whoever merges: all but what belongs to one browser. */
async function facts(database: Database) {
  const {
    standing: _standing,
    health: _health,
    choices: _choices,
    remarks: _remarks,
    ...rows
  } = await allRows(database);
  return JSON.parse(canonical(rows));
}

const observers = fc.constantFrom('ann', 'bob', 'cho');
const histories = fc.tuple(observers, fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }));
const few = { numRuns: 6 };
vi.setConfig({ testTimeout: 120_000 });

describe('merging', () => {
  it('comes out the same in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, async (one, two) => {
        const [a, b] = [await history(one[0], ...one[1]), await history(two[0], ...two[1])];
        const [ofA, ofB] = [await backupOf(a), await observationsOf(b)];
        await merge(a, ofB);
        await merge(b, ofA);
        expect(await facts(a)).toEqual(await facts(b));
      }),
      few,
    );
  });

  it('of three comes out the same however they are put together', async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, histories, async (...three) => {
        const [a, b, c] = await Promise.all(three.map(([observer, numbers]) => history(observer, ...numbers)));
        if (!a || !b || !c) return;
        const files = [await backupOf(a), await observationsOf(b), await backupOf(c)] as const;
        await merge(b, files[2]);
        await merge(a, await backupOf(b));
        await merge(c, files[0]);
        await merge(c, files[1]);
        expect(await facts(a)).toEqual(await facts(c));
      }),
      few,
    );
  });

  it('twice changes nothing, nor does merging what is one’s own', async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, async (one, two) => {
        const [a, b] = [await history(one[0], ...one[1]), await history(two[0], ...two[1])];
        for (const file of [await observationsOf(b), await backupOf(b), await backupOf(a)]) {
          await merge(a, file);
          const before = await facts(a);
          const { rows } = await merge(a, file);
          expect(Object.values(rows).map(({ added, changed }) => added + changed)).toEqual(
            Object.values(rows).map(() => 0),
          );
          expect(await facts(a)).toEqual(before);
        }
      }),
      few,
    );
  });

  it('adds what several observers saw, and the scores are those of a rebuild', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 0)];
    const products = async (database: Database) =>
      (await database.exposure.toArray()).reduce((sum, row) => sum + row.products, 0);
    const [ofAnn, ofBob] = [await products(a), await products(b)];
    await merge(a, await backupOf(b));
    expect(await products(a)).toBe(ofAnn + ofBob);
    const merged = await findRanking(a, 20_005);
    await rescore(a);
    expect(await findRanking(a, 20_005)).toEqual(merged);
  });

  it('takes the larger count of a day of which no sightings are left', async () => {
    const [a, b] = [await history('ann', 0), await history('ann', 0)];
    for (const database of [a, b]) await database.sightings.clear();
    const grown = async (database: Database, place: number, by: number) => {
      const rows = await database.exposure.toArray();
      const row = rows[place];
      if (row) await database.exposure.put({ ...row, products: row.products + by });
      return rows.map(({ products }, index) => products + (index === 0 ? 5 : index === 1 ? 3 : 0));
    };
    const expected = await grown(a, 0, 5);
    await grown(b, 1, 3);
    await merge(a, await observationsOf(b));
    expect((await a.exposure.toArray()).map(({ products }) => products)).toEqual(expected);
  });

  it('keeps whose browser this is, its capture health, its decisions and its notes', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 1)];
    await decide(b, 'own-tonight', 5);
    const before = await allRows(a);
    await merge(a, await backupOf(b));
    const after = await allRows(a);
    expect(after.standing).toMatchObject([{ observerId: 'ann', salt: 'ann' }]);
    expect([after.health, after.choices, after.remarks]).toEqual([before.health, before.choices, before.remarks]);
  });

  it('counts what a colleague saw as this person counts', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 1)];
    await decide(a, 'own-tonight', 5);
    await a.choices.put({ itemId: 'phone-case', isDismissed: true, changedAt: 5 });
    await merge(a, await backupOf(b));
    const counted = new Set(
      (await a.buckets.toArray()).filter(({ observerId }) => observerId === 'bob').map(({ itemId }) => itemId),
    );
    expect(counted).toContain('own-tonight');
    expect(counted).not.toContain('phone-case');
  });
});

describe('before a merge', () => {
  it('it is said what would be added, and nothing changes', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 0)];
    const before = await allRows(a);
    const plan = await planMerge(a, await backupOf(b), now);
    expect(await allRows(a)).toEqual(before);
    expect(plan.rows.observation).toEqual({ added: await b.observations.count(), changed: 0, same: 0 });
    expect(plan.rows.video).toEqual({ added: 0, changed: 0, same: await b.videos.count() });
    expect(plan.observers).toEqual(['bob']);
  });

  it('decisions stand side by side where they differ, and those that are chosen are taken', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 1)];
    await decide(a, 'own-tonight', 9);
    await decide(b, 'own-tonight', 5, ['tonight only']);
    await b.choices.put({ itemId: 'phone-case', isDismissed: true, changedAt: 5 });
    await decide(b, 'own-the', 5, ['a']);
    const file = await backupOf(b);
    const { choices } = await planMerge(a, file, now);
    expect(choices.map(({ itemId, mine, theirs }) => [itemId, mine?.own?.words, theirs.own?.words])).toEqual([
      ['own-tonight', ['restock tonight'], ['tonight only']],
      ['phone-case', undefined, undefined],
    ]);
    await mergeFile(a, file, { now, choices: choices.slice(0, 1).map(({ theirs }) => theirs) });
    expect((await a.choices.toArray()).map(({ itemId, own }) => [itemId, own?.words])).toEqual([
      ['own-tonight', ['tonight only']],
    ]);
  });

  it('rows of days to come are left out and counted', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 0)];
    const lines = await linesOf(await backupOf(b));
    const file = await closed(lines.map((line) => line.replace(/^(\{"type":"sighting".*"day":)20004/, '$190004')));
    const { future } = await mergeFile(a, file, { now });
    expect(future).toBeGreaterThan(0);
    expect((await a.standing.get('standing'))?.lastDay).toBeLessThanOrEqual(20_041);
  });
});

describe('a file with hashed handles', () => {
  it('adds videos and counts, and no creators: nobody can say who they are', async () => {
    const [a, b] = [await history('ann', 0), await history('bob', 5)];
    await merge(a, await observationsOf(b, hashHandles('salt 1')));
    await merge(a, await observationsOf(b, hashHandles('salt 2')));
    expect((await a.sellers.toArray()).filter(({ author }) => author.startsWith('h-'))).toEqual([]);
    expect((await a.authors.toArray()).map(({ handle }) => handle)).toEqual(['seller1']);
    expect((await a.videos.toArray()).some(({ author }) => author.startsWith('h-'))).toBe(true);
  });

  it('gives way to names in clear, in whatever order they come', async () => {
    const [b, hashedFirst, clearFirst] = [await history('bob', 0), empty(), empty()];
    const [hashed, clear] = [await observationsOf(b, hashHandles('salt')), await observationsOf(b)];
    await merge(hashedFirst, hashed);
    await merge(hashedFirst, clear);
    await merge(clearFirst, clear);
    await merge(clearFirst, hashed);
    expect(await facts(hashedFirst)).toEqual(await facts(clearFirst));
    expect((await clearFirst.videos.toArray()).filter(({ author }) => author.startsWith('h-'))).toEqual([]);
  });
});
