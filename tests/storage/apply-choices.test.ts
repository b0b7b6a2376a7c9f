import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyChoices } from '../../storage/apply-choices';
import { isPastOutdated, type Undo, undoChange } from '../../storage/change-choices';
import { type Database, openDatabase } from '../../storage/database';
import { noteCatalogue } from '../../storage/note-catalogue';
import { renameItem, saveOwnItem } from '../../storage/own-items';
import { dismissItem } from '../../storage/set-aside';
import { crystals, phoneCases, recordOn } from './many-days';

let database: Database;
beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const isOutdated = async () => isPastOutdated((await database.standing.get('standing')) ?? {});
const sightingsOf = async (itemId: string) =>
  (await database.buckets.toArray())
    .filter((row) => row.itemId === itemId)
    .reduce((sum, row) => sum + row.sightings, 0);

describe('the stored past', () => {
  it('is outdated by no change while nothing is stored', async () => {
    await dismissItem(database, 'crystals', 1);
    expect(await isOutdated()).toBe(false);
  });

  it('is outdated by what changes counting, until it is counted anew or the change is undone', async () => {
    await recordOn(database, 20_000, [...crystals(6, 0), ...phoneCases(4, 50)]);
    await renameItem(database, 'crystals', 'Stones', 1);
    await dismissItem(database, 'found-galaxylight', 2, 'galaxy light');
    expect(await isOutdated()).toBe(false);
    const undo: Undo = await dismissItem(database, 'crystals', 3);
    expect(await isOutdated()).toBe(true);
    await undoChange(database, undo, 4);
    expect(await isOutdated()).toBe(false);

    const again = await saveOwnItem(database, { name: 'Tonight things', words: ['restock tonight'], excludes: [] }, 5);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(applyChoices(database, {}, { signal: stop.signal })).rejects.toThrow('enough');
    expect(await isOutdated()).toBe(true);
    await applyChoices(database);
    expect(await isOutdated()).toBe(false);
    expect(await sightingsOf('own-tonightthing')).toBe(6);
    await undoChange(database, again, 6);
    expect(await isOutdated()).toBe(true);
    await applyChoices(database);
    expect(await sightingsOf('own-tonightthing')).toBe(0);
  });

  it('is outdated by another catalogue, and not by the first one', async () => {
    await noteCatalogue(database, 1, 1);
    await recordOn(database, 20_000, crystals(6, 0));
    await noteCatalogue(database, 2, 1);
    expect(await isOutdated()).toBe(false);
    await noteCatalogue(database, 3, 2);
    expect(await isOutdated()).toBe(true);
    await applyChoices(database);
    await noteCatalogue(database, 4, 2);
    expect(await isOutdated()).toBe(false);
  });
});
