import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Entry, figure, sum } from './figure';

const folder = resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');
const mostBytes = 20_000;
const mostBytesOfTap = 2_000;

/** What every page of TikTok has to load because of us. */
export const weight: Entry = {
  needsBuild: true,
  async measure() {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const bytes = Object.fromEntries(scripts.map((name) => [basename(name, '.js'), gzipped(name)]));
    const tap = bytes['page-tap'];
    if (tap === undefined) throw new Error(`${folder} holds no page-tap.js`);
    return [
      figure('content scripts together, gzip -9', 'bytes', sum(Object.values(bytes)), mostBytes, bytes),
      figure('the tap alone, gzip -9', 'bytes', tap, mostBytesOfTap),
    ];
  },
};

const gzipped = (name: string) => gzipSync(readFileSync(resolve(folder, name)), { level: 9 }).length;
