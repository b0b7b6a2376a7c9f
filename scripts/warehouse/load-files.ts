import { open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { largestFile, RefusedFile } from '../../storage/choices-file';
import type { Given } from './arguments';
import { type Loaded, loadFile } from './load';
import type { Circumstances } from './put-out';
import { decideForTeam } from './team-choices';
import { FileTrouble, Trouble } from './trouble';
import type { Warehouse } from './warehouse';

const everyMs = 2_000;

/** Loads one file after the other; what is wrong with one does not keep the others. Answers how many were not taken. */
export async function loadFiles(
  warehouse: Warehouse,
  paths: readonly string[],
  { again, refused, batch = '50000' }: Given,
  { now, say }: Circumstances,
): Promise<number> {
  if (!/^[1-9]\d{0,6}$/.test(batch)) throw new Trouble('--batch is a number of rows.');
  let failed = 0;
  for (const path of paths) {
    let told = Date.now();
    try {
      const items = await itemsIn(path);
      if (items !== undefined) {
        say(`${path}: ${await decide(warehouse, path, items, now)} decisions, which now stand for the team.`);
        continue;
      }
      const refusedPath = join(refused ?? '.', `${basename(path)}.refused.ndjson`);
      const options = { now, again, batchRows: Number(batch), refusedPath };
      const loaded = await loadFile(warehouse, path, {
        ...options,
        onProgress(lines, of) {
          if (Date.now() - told < everyMs) return;
          told = Date.now();
          say(`${path}: ${lines} of ${of} lines (${Math.floor((100 * lines) / of)} %)`);
        },
      });
      say(`${path}: ${tell(loaded, refusedPath)}`);
    } catch (error) {
      if (!(error instanceof FileTrouble)) throw error;
      failed += 1;
      say(`✗ ${error.message}`);
    }
  }
  return failed;
}

function tell({ checked, wasLoaded, resumedAt, refused, leftOut }: Loaded, refusedPath: string): string {
  const who = `observer ${checked.header.observerId}`;
  if (wasLoaded) return `was loaded before (${who}); nothing to do.`;
  return [
    `${checked.lines} lines of ${who}`,
    resumedAt > 0 && `went on at line ${resumedAt}`,
    refused > 0 && `${refused} refused, kept with their reasons in ${refusedPath}`,
    leftOut > 0 && `${leftOut} left out, of observers who were forgotten`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** The text of a file of items and decisions; other files are read line by line. */
async function itemsIn(path: string): Promise<string | undefined> {
  const file = await open(path).catch((error) => {
    throw new FileTrouble(`${path} cannot be read: ${Reflect.get(Object(error), 'code') ?? error}`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    if (!/^\s*\{\s*"format":\s*"trendcrest-items"/.test(buffer.subarray(0, bytesRead).toString())) return undefined;
    if ((await file.stat()).size > largestFile) throw new FileTrouble(`${path} is larger than any file of items.`);
    return await readFile(path, 'utf8');
  } finally {
    await file.close();
  }
}

async function decide(warehouse: Warehouse, path: string, items: string, now: number): Promise<number> {
  try {
    return await decideForTeam(warehouse, items, now);
  } catch (error) {
    if (error instanceof RefusedFile) throw new FileTrouble(`${path} is no sound file of items (${error.message}).`);
    throw error;
  }
}
