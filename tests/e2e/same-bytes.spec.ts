import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesIn, packFiles, sha256 } from '../../scripts/release/pack';
import { readSources } from '../../scripts/release/sources';

const root = resolve(import.meta.dirname, '../..');
const builtIn = (folder: string, browser: string) => filesIn(join(folder, '.output', `${browser}-mv3`));
const sums = (folder: string, browser: string) =>
  Object.fromEntries([...builtIn(folder, browser)].map(([path, bytes]) => [path, sha256(bytes)]).toSorted());

/** `npm run release -- --check` says the same with tools of its own, which takes minutes. */
test('built again in another folder, under another clock and language, each file and both zips are the same', () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'a-longer-name-of-a-folder-'));
  try {
    for (const [path, bytes] of readSources([]).files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const browser of ['chrome', 'firefox']) {
      const wxt = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser, '--mv3', '--level', 'error'];
      const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'th_TH.UTF-8' };
      execFileSync(process.execPath, wxt, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
      expect(sums(folder, browser)).toEqual(sums(root, browser));
      expect(packFiles(builtIn(folder, browser))).toEqual(packFiles(builtIn(root, browser)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
