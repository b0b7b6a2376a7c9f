import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { extensionIdOf, launchBrowser } from './launch-browser';
import { makeState } from './pictures/make-states';
import { pictureName, shootScreens } from './pictures/shoot-screens';
import { type State, states } from './pictures/shown-screens';
import { checkFonts } from './pictures/store/check-fonts';
import { shootStore } from './pictures/store/shoot-store';
import { shootBeside } from './start/pictures';

const usage = `Usage: npm run pictures -- [${states.join(' | ')}]… [store] [--out DIR] [--seed N] [--docs]
  Pictures of every screen, light and dark, in English, Chinese and Thai, with nothing, a sample and much behind them.
  store      those that the stores show, 1280 × 800 and a tile of 440 × 280, in every language
  --out DIR  where they go (default: out/pictures)
  --seed N   another simulated market (default: 1)
  --docs     renews those that README.md and docs/ show`;

/** What the documents show, and which picture that is. */
const docs = resolve(import.meta.dirname, '../docs/pictures');
const shownInDocs: Record<string, string> = {
  'dashboard-light.png': pictureName('dashboard', 'en', 'light'),
  'dashboard-item-dark.png': pictureName('dashboard-item', 'en', 'dark'),
};

const wish = readArguments();
const out = resolve(wish.out);
try {
  console.log('· Building the extension');
  const env = { ...process.env, TRENDCREST_DEMO: '1' };
  execFileSync('wxt', ['build'], { env, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (wish.isForStore) console.log(`  store: ${await shootForStore()} pictures`);
  for (const state of wish.states) console.log(`  ${state}: ${await shootState(state)} pictures`);
  if (wish.docs) renewDocs();
  console.log(`\nThey are in ${out}`);
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Each state has a browser and a profile of its own. */
async function shootState(state: State): Promise<number> {
  console.log(`· Making and showing: ${state}`);
  return inBrowser(async (context, id) => {
    const { browsed } = await makeState[state](context, id, { seed: wish.seed, person: 'heavy', now: Date.now() });
    mkdirSync(join(out, state), { recursive: true });
    for (const page of browsed) {
      await page.screenshot({ path: join(out, state, `${page.url().split('/').at(-1)}.png`) });
      await page.close();
    }
    const count = await shootScreens(context, id, state, out);
    if (browsed.length > 0) {
      const popup = pictureName('ranking', 'en', 'light');
      await shootBeside(context, join(out, state), 'tiktokmademebuyit.png', popup, 'popup-beside-shelf.png');
    }
    return count;
  });
}

/** With the demo build in an empty profile, which is gone afterwards. */
async function inBrowser(work: (context: BrowserContext, extensionId: string) => Promise<number>): Promise<number> {
  const extension = resolve(import.meta.dirname, '../.output/chrome-mv3-demo');
  const context = await launchBrowser({ headless: true, extension });
  try {
    return await work(context, await extensionIdOf(context));
  } finally {
    await context.close();
  }
}

/** A shelf that was browsed and a history behind it, as a person has them after two months. */
async function shootForStore(): Promise<number> {
  console.log('· Making and showing: store');
  return inBrowser(async (context, id) => {
    await checkFonts(context);
    const { browsed } = await makeState.heavy(context, id, { seed: wish.seed, person: 'heavy', now: Date.now() });
    const shelf = browsed.at(-1);
    if (!shelf) throw new Error('No shelf was browsed.');
    return shootStore(context, id, shelf, join(out, 'store'));
  });
}

function renewDocs(): void {
  for (const [name, picture] of Object.entries(shownInDocs))
    copyFileSync(join(out, 'heavy', picture), join(docs, name));
  copyFileSync(join(out, 'heavy', 'popup-beside-shelf.png'), join(docs, 'popup-beside-shelf.png'));
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'out/pictures' },
        seed: { type: 'string', default: '1' },
        docs: { type: 'boolean', default: false },
      },
    });
    const isForStore = positionals.includes('store');
    const asked = positionals
      .filter((name) => name !== 'store')
      .map((name) => {
        const state = states.find((known) => known === name);
        if (!state) throw new Error(`There is no state "${name}".`);
        return state;
      });
    const seed = Number(values.seed);
    if (!Number.isInteger(seed)) throw new Error(`${values.seed} is no whole number`);
    if (values.docs && asked.length > 0 && !asked.includes('heavy'))
      throw new Error('What the documents show is made with much behind it: ask for "heavy" too.');
    return { ...values, seed, isForStore, states: asked.length > 0 || isForStore ? asked : [...states] };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
