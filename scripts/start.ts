import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { extensionIdOf, launchBrowser } from './launch-browser';
import { browseLive, browsePages, browseReplica, savedPagesIn, startReading } from './start/browse';
import { printStored, saveResults } from './start/results';

const usage = `Usage: npm start -- [--pages DIR | --live] [--out DIR] [--seed N] [--headless]
  (nothing)     browses a small built-in TikTok
  --pages DIR   opens the saved pages (*.html) of a folder, each under its own address
  --live        goes to tiktok.com
  --out DIR     where pictures and the export go (default: out)
  --seed N      another built-in TikTok (default: 1)
  --headless    no window, even where there is a display`;

const { values: wish } = readArguments();
try {
  await start();
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function start(): Promise<void> {
  if (wish.pages) savedPagesIn(resolve(wish.pages));
  const out = resolve(wish.out);
  const headless = wish.headless || !hasDisplay();
  mkdirSync(out, { recursive: true });

  console.log('· Building the extension');
  execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });

  console.log(`· Starting the browser${headless ? ' (no display: without a window)' : ''}`);
  const context = await launchBrowser({ headless, live: wish.live });
  try {
    const extensionId = await extensionIdOf(context);
    await startReading(context, extensionId);
    await browse(context, headless);
    const popup = await saveResults(context, extensionId, out);
    await printStored(popup);
    console.log(`\nPictures and the export are in ${out}`);
    if (headless) return;
    console.log('The popup is open in a tab. Close the browser to end.');
    await context.waitForEvent('close', { timeout: 0 });
  } finally {
    await context.close();
  }
}

function browse(context: BrowserContext, headless: boolean): Promise<void> {
  if (wish.pages) return browsePages(context, resolve(wish.pages));
  if (wish.live) return browseLive(context, headless);
  return browseReplica(context, Number(wish.seed), Date.now());
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        pages: { type: 'string' },
        live: { type: 'boolean', default: false },
        out: { type: 'string', default: 'out' },
        seed: { type: 'string', default: '1' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(1);
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
