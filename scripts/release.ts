import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, browsers, builtFor, lintForFirefox } from './release/build';
import { byArea, unreleasedChanges } from './release/changelog';
import { editedFiles, writeEdits } from './release/edited-files';
import { type Files, packFiles, sha256 } from './release/pack';
import { rebuiltElsewhere } from './release/rebuild-elsewhere';
import { commitRelease, isTagged, readSources, subjectsSinceRelease, tagOf, uncommitted } from './release/sources';
import { releasedVersion } from './release/version';
import { readWish } from './release/wish';

const wish = readWish(process.argv.slice(2));
try {
  await release();
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const current: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
  const version = releasedVersion(current, wish.version);
  console.log(`Trendcrest ${version}${wish.isDry ? ', a dry run: nothing is changed, committed or tagged' : ''}`);
  if (isTagged(version)) throw new Error(`${tagOf(version)} is there already. Say which version: patch, minor, major.`);
  const open = uncommitted();
  if (open !== '' && !wish.isDry) throw new Error(`Commit first, so that the tag is what was built:\n${open}`);
  tellChanges();
  const edits = editedFiles(version, wish.day);
  if (!wish.isDry && !wish.isTested) testAll();

  const folder = join(wish.out, version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { files: sources, programs } = readSources(edits);
  const zips = new Map<string, Uint8Array>();
  for (const browser of browsers) {
    console.log(`· Building for ${browser}`);
    zips.set(browser, packFiles(await builtFor(browser, version, join(folder, 'built'))));
  }
  console.log('· web-ext lint');
  await lintForFirefox(join(folder, 'built'));
  zips.set('sources', packFiles(sources, programs));
  if (wish.isChecked) await checkElsewhere(sources, zips);

  const sums = [...zips].map(([name, zip]) => saved(folder, `trendcrest-${version}-${name}.zip`, zip));
  writeFileSync(join(folder, 'SHA256SUMS'), sums.map((line) => `${line}\n`).join(''));
  console.log(`\n${sums.join('\n')}\n\nThey are in ${folder}`);
  if (wish.isDry) return console.log(`Would change: ${edits.map(({ path }) => path).join(', ')}`);
  writeEdits(edits, 'after');
  commitRelease(
    version,
    edits.map(({ path }) => path),
  );
  console.log(
    `Committed and tagged ${tagOf(version)}. What is left is in CONTRIBUTING.md: push, and hand it to the stores.`,
  );
}

function tellChanges(): void {
  const changes = unreleasedChanges(readFileSync('CHANGELOG.md', 'utf8'));
  console.log(`\nCHANGELOG.md says:\n\n${changes}\n`);
  const subjects = subjectsSinceRelease();
  if (wish.listsCommits) console.log(`Commits since the latest release:\n\n${byArea(subjects).join('\n')}\n`);
  else console.log(`${subjects.length} commits since the latest release; --commits lists them by area.\n`);
}

function testAll(): void {
  console.log('· npm test (--tested leaves it out)');
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('What is released has to pass its tests.');
}

async function checkElsewhere(sources: Files, zips: Map<string, Uint8Array>): Promise<void> {
  console.log('· Building again from the packed sources, in another folder, with tools of its own');
  const again = await rebuiltElsewhere(sources);
  for (const browser of browsers) checkSame(browser, again.get(browser), zips.get(browser));
  console.log('  the same bytes');
}

function checkSame(browser: Browser, again: Files | undefined, zip: Uint8Array | undefined): void {
  const other = packFiles(again ?? new Map());
  if (!zip || sha256(other) !== sha256(zip))
    throw new Error(`Built elsewhere, the zip for ${browser} has other bytes: ${sha256(other)}.`);
}

function saved(folder: string, name: string, zip: Uint8Array): string {
  writeFileSync(join(folder, name), zip);
  return `${sha256(zip)}  ${name}`;
}
