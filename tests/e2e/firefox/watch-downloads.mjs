import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const everyMs = 50;

/**
 * Firefox does not tell WebDriver BiDi of a file that a page saves by itself. It puts an empty one in its place, writes
 * beside it, and moves that over; what has stood there complete for a moment is told as downloads of links are.
 */
export function watchDownloads(folder, tell) {
  const told = new Set();
  let before = new Map();
  setInterval(() => {
    const names = readdirSync(folder);
    const sizes = new Map(names.map((name) => [name, statSync(join(folder, name), { throwIfNoEntry: false })?.size]));
    for (const [name, size] of sizes) {
      const isDone = size > 0 && before.get(name) === size && !names.includes(`${name}.part`);
      if (!isDone || told.has(name) || name.endsWith('.part')) continue;
      told.add(name);
      const download = randomUUID();
      tell('browsingContext.downloadWillBegin', { download, navigation: null, url: '', suggestedFilename: name });
      tell('browsingContext.downloadEnd', { download, navigation: null, url: '', status: 'complete' });
    }
    for (const name of told) if (!names.includes(name)) told.delete(name);
    before = sizes;
  }, everyMs).unref();
}
