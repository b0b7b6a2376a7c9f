import { createHash } from 'node:crypto';
import { type Choice, itemChoicesOf } from '../../storage/choices';
import { readChoicesFile } from '../../storage/choices-file';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import type { ItemChoices } from '../../trends/items/choices';
import { type ChoiceRow, choiceOf, countingKey } from './counting';
import type { Warehouse } from './warehouse';

/** One browser's way of counting, as its latest whole file says it. */
export interface ObserverCounting {
  observerId: string;
  catalogueVersion: number;
  /** See `countingKey`. */
  counting: string;
  choices: Choice[];
}

/** How the team counts. */
export interface TeamCounting {
  key: string;
  choices: ItemChoices;
  /** With the names that people gave. */
  decisions: Choice[];
  /** Whether a file of the team's own decisions was loaded; else the later decision of two browsers stands. */
  isDecided: boolean;
  observers: ObserverCounting[];
}

/** Whose decisions stand over those of all browsers. */
const team = '';

export async function readTeamCounting(warehouse: Warehouse): Promise<TeamCounting> {
  const all = await readCountings(warehouse);
  const decided = all.find(({ observerId }) => observerId === team);
  const observers = all.filter(({ observerId }) => observerId !== team);
  const decisions = decided?.choices ?? laterOf(observers.flatMap(({ choices }) => choices));
  const choices = itemChoicesOf(decisions);
  return {
    ...{ key: countingKey(catalogueVersion, choices), choices, decisions },
    ...{ isDecided: decided !== undefined, observers },
  };
}

/** Of two decisions the later stands; of two at once the one that reads later, so that nobody's comes first. */
function laterOf(choices: Choice[]): Choice[] {
  const standing = new Map<string, Choice>();
  for (const choice of choices) {
    const before = standing.get(choice.itemId);
    if (!before || isLater(choice, before)) standing.set(choice.itemId, choice);
  }
  return [...standing.values()].toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
}

const isLater = (a: Choice, b: Choice) =>
  a.changedAt === b.changedAt ? JSON.stringify(a) > JSON.stringify(b) : a.changedAt > b.changedAt;

interface FileRow {
  observer_id: string;
  file: string;
  made_at: number;
  catalogue_version: number;
  counting: string;
}

async function readCountings({ server }: Warehouse): Promise<ObserverCounting[]> {
  const { database } = server.place;
  const files = latestOf(
    await server.all<FileRow>(
      `SELECT observer_id, file, made_at, catalogue_version, counting FROM ${database}.files FINAL WHERE is_whole = 1`,
    ),
  );
  const latest = new Set(files.map(({ file }) => file));
  const byFile = new Map<string, Choice[]>();
  const rows = server.rows<ChoiceRow & { file: string }>(
    `SELECT file, item_id, changed_at, choice FROM ${database}.choices FINAL`,
  );
  for await (const row of rows)
    if (latest.has(row.file)) byFile.set(row.file, [...(byFile.get(row.file) ?? []), choiceOf(row)]);
  return files.map(({ observer_id, file, catalogue_version, counting }) => ({
    ...{ observerId: observer_id, catalogueVersion: catalogue_version, counting },
    choices: (byFile.get(file) ?? []).toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
  }));
}

/** Of each observer the file that was made last. */
function latestOf(files: FileRow[]): FileRow[] {
  const latest = new Map<string, FileRow>();
  for (const file of files.toSorted((a, b) => a.made_at - b.made_at || (a.file < b.file ? -1 : 1)))
    latest.set(file.observer_id, file);
  return [...latest.values()].toSorted((a, b) => (a.observer_id < b.observer_id ? -1 : 1));
}

/** Takes over a file of items and decisions, as the extension saves it, as the team's own. @throws RefusedFile */
export async function decideForTeam({ server }: Warehouse, written: string, now: number): Promise<number> {
  const { choices } = readChoicesFile(written, now);
  const file = createHash('sha256').update(written).digest('hex').slice(0, 16);
  const whose = { observer_id: team, file, version: now };
  const rows = choices.map(({ itemId, changedAt, ...choice }) =>
    JSON.stringify({ ...whose, item_id: itemId, changed_at: changedAt, choice: JSON.stringify(choice) }),
  );
  if (rows.length > 0) await server.insert('choices', `${rows.join('\n')}\n`);
  const counting = countingKey(catalogueVersion, itemChoicesOf(choices));
  const counts = { lines: rows.length, done: rows.length, is_whole: 1 };
  await server.insert(
    'files',
    `${JSON.stringify({ ...whose, made_at: now, catalogue_version: catalogueVersion, counting, ...counts })}\n`,
  );
  return choices.length;
}
