import { localDay } from '../../trends/calendar';
import { loadFile } from '../warehouse/load';
import { rankTeam } from '../warehouse/rank';
import { Server } from '../warehouse/server';
import { openWarehouse } from '../warehouse/warehouse';

/** In a process of its own, so that what it takes is its own: loads files, or ranks; prints milliseconds and megabytes. */
const [job = '', address = '', ...paths] = process.argv.slice(2);
const warehouse = await openWarehouse(new Server(JSON.parse(address)));
const now = Date.now();
const begun = performance.now();
if (job === 'rank') await rankTeam(warehouse, { today: localDay(now), cap: 'auto' });
else
  for (const path of paths) {
    const { refused } = await loadFile(warehouse, path, { now, refusedPath: `${path}.refused` });
    if (refused > 0) throw new Error(`${refused} rows were refused.`);
  }
const ms = performance.now() - begun;
// Linux and macOS agree that `maxRSS` is in kilobytes here.
console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024 }));
