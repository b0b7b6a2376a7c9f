import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';
import { filesIn, packFiles } from '../../scripts/release/pack';
import { expect, openOwn, test } from './firefox-browser';

const built = (browser: string) => filesIn(resolve(import.meta.dirname, `../../.output/${browser}-mv3`));

test('what is packed for Chrome loads in Chromium once it is unpacked', async ({ headless }, { outputDir }) => {
  const zip = packFiles(built('chrome'));
  const extension = join(outputDir, 'unpacked');
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(extension, path)), { recursive: true });
    writeFileSync(join(extension, path), bytes);
  }
  expect(existsSync(join(extension, 'manifest.json'))).toBe(true);
  const context = await launchBrowser({ headless, extension });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/welcome.html`);
  await expect(page.getByRole('button', { name: 'Start reading' })).toBeVisible();
  await context.close();
});

test('what is packed for Firefox loads as it is', async ({ firefox }, { outputDir }) => {
  const files = built('firefox');
  // The browser holds the built folder already; so one can see that the zip took its place.
  const manifest = new TextDecoder()
    .decode(files.get('manifest.json'))
    .replace(/"version":"[^"]*"/, '"version":"9.8.7"');
  files.set('manifest.json', new TextEncoder().encode(manifest));
  const zip = join(outputDir, 'trendcrest.xpi');
  mkdirSync(outputDir, { recursive: true });
  writeFileSync(zip, packFiles(files));
  expect(await firefox.installExtension(zip)).toBe('trendcrest@trendcrest.app');
  const welcome = await openOwn(firefox, 'welcome.html');
  const said = await welcome.evaluate(() => [
    document.querySelector('main button')?.textContent,
    Reflect.get(globalThis, 'browser').runtime.getManifest().version,
  ]);
  expect(said).toEqual(['Start reading', '9.8.7']);
});
