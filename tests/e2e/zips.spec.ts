import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn, packFiles } from '../../scripts/release/pack';
import { expect, homeOf, isFirefox, launch, test } from './browser';

/** Where the files of a zip were put: Chrome's store unpacks what it gets, Firefox loads it as it is. */
function putDown(zip: Uint8Array, folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (isFirefox()) {
    const place = join(folder, 'trendcrest.xpi');
    writeFileSync(place, zip);
    return place;
  }
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

test('what is packed for a store loads in its browser', async ({ headless }, { outputDir }) => {
  const build = isFirefox() ? 'firefox-mv3' : 'chrome-mv3';
  const zip = packFiles(filesIn(resolve(import.meta.dirname, `../../.output/${build}`)));
  const context = await launch({ headless, extension: putDown(zip, join(outputDir, 'packed')) });
  const page = await context.newPage();
  await page.goto(`${await homeOf(context)}/welcome.html`);
  await expect(page.getByRole('button', { name: 'Start reading' })).toBeVisible();
  await context.close();
});
