import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { isPerson } from '../tests/replica/people';
import { extensionIdOf, launchBrowser } from './launch-browser';
import { browseLive, browsePages, savedPagesIn, startReading } from './start/browse';
import { openPopup, rowsOf, shootThemes } from './start/pictures';
import { playDemo } from './start/play-demo';
import { printRanking, printStored, saveExport } from './start/results';

const usage = `Usage: npm start -- [--pages DIR | --live] [--out DIR] [--seed N] [--person NAME] [--headless]
  (nothing)      60 days of a simulated TikTok behind the popup, the last of them really browsed
  --pages DIR    opens the saved pages (*.html) of a folder, each under its own address
  --live         goes to tiktok.com
  --out DIR      where pictures and the export go (default: out)
  --seed N       another simulated market (default: 1)
  --person NAME  who browses: light, regular, heavy or daily (default: regular)
  --headless     no window, even where there is a display`;

const wish = readArguments();
const out = resolve(wish.out);
const headless = wish.headless || !hasDisplay();
try {
  await start();
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function start(): Promise<void> {
  if (wish.pages) savedPagesIn(resolve(wish.pages));
  mkdirSync(out, { recursive: true });
  const isDemo = !wish.pages && !wish.live;
  console.log('· Building the extension');
  const env = { ...process.env, TRENDCREST_DEMO: isDemo ? '1' : '' };
  execFileSync('wxt', ['build'], { env, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });

  console.log(`· Starting the browser${headless ? ' (no display: without a window)' : ''}`);
  const extension = resolve(import.meta.dirname, `../.output/chrome-mv3${isDemo ? '-demo' : ''}`);
  const context = await launchBrowser({ headless, extension, live: wish.live });
  try {
    const extensionId = await extensionIdOf(context);
    await startReading(context, extensionId);
    if (isDemo) await playDemo(context, extensionId, { ...wish, out, headless, now: Date.now() });
    else await browse(context, extensionId);
    console.log(`\nPictures and the export are in ${out}`);
    if (headless) return;
    console.log('Close the browser to end.');
    await context.waitForEvent('close', { timeout: 0 });
  } finally {
    await context.close();
  }
}

/** Real pages, saved or live: what they gave is stored and ranked. */
async function browse(context: BrowserContext, extensionId: string): Promise<void> {
  if (wish.pages) await browsePages(context, resolve(wish.pages));
  else await browseLive(context, headless);
  const popup = await openPopup(context, extensionId);
  await shootThemes(popup, out, 'popup');
  if ((await rowsOf(popup).count()) > 0) printRanking(await saveExport(popup, out));
  else console.log('\nNo item was seen on a feed or a shopping hashtag: nothing to rank yet.');
  await printStored(popup);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: 'string' },
        live: { type: 'boolean', default: false },
        out: { type: 'string', default: 'out' },
        seed: { type: 'string', default: '1' },
        person: { type: 'string', default: 'regular' },
        headless: { type: 'boolean', default: false },
      },
    });
    const { person } = values;
    const seed = Number(values.seed);
    if (!Number.isInteger(seed)) throw new Error(`${values.seed} is no whole number`);
    if (!isPerson(person)) throw new Error(`${person} is not light, regular, heavy or daily`);
    return { ...values, seed, person };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(1);
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
