import type { BrowserContext, Page } from '@playwright/test';
import type { Language } from '../../../components/words';
import { heard, placeOf } from '../../../tests/e2e/heard';
import type { Shot } from './frame';

/** A chart is loaded when it is first drawn, and a card waits for the pointer to rest. */
const settleMs = 900;
const patienceMs = 30_000;

/** Where everything stands that is shown; the item is the one on top of the ranking. */
export interface Stage {
  context: BrowserContext;
  extensionId: string;
  /** A shelf of the simulated TikTok, really browsed. */
  shelf: Page;
  itemId: string;
}

/** How much of the picture is given to screens. */
const room = { width: 1160, height: 628 };
const panelWidth = 400;

type Scene = (stage: Stage, page: Page) => Promise<Shot[]>;

/** In the order in which the stores show them, with what is written over them in docs/store. */
export const scenes: { name: string; isJoined?: true; shots: Scene }[] = [
  {
    name: 'beside-tiktok',
    isJoined: true,
    async shots({ shelf, extensionId }, page) {
      const factor = room.width / (shelfWidth + panelWidth);
      const height = Math.round(room.height / factor);
      await shelf.bringToFront();
      await shelf.setViewportSize({ width: shelfWidth, height });
      await shelf.mouse.move(3, 3);
      await placeOf(shelf, 'button', await bestBadge(shelf));
      const left = await shoot(shelf, { width: shelfWidth, height }, factor);
      await page.bringToFront();
      await open(page, extensionId, 'sidepanel.html#ranking', { width: panelWidth, height });
      return [left, await shoot(page, { width: panelWidth, height }, factor)];
    },
  },
  {
    name: 'card',
    async shots({ shelf }) {
      const size = { width: room.width, height: room.height };
      await shelf.bringToFront();
      await shelf.setViewportSize(size);
      await pointAtBadge(shelf);
      return [await shoot(shelf, size, 1)];
    },
  },
  { name: 'table', shots: (stage, page) => dashboard(stage, page, 'ranking') },
  { name: 'item', shots: (stage, page) => dashboard(stage, page, `item/${stage.itemId}`) },
  {
    name: 'yours',
    async shots({ extensionId }, page) {
      const size = { width: 440, height: room.height };
      await page.bringToFront();
      const shots: Shot[] = [];
      for (const view of ['privacy', 'data']) {
        await open(page, extensionId, `sidepanel.html#${view}`, size);
        shots.push(await shoot(page, size, 1));
      }
      return shots;
    },
  },
];

/** Three columns of cards beside TikTok's menu. */
const shelfWidth = 950;

async function dashboard({ extensionId }: Stage, page: Page, view: string): Promise<Shot[]> {
  const factor = 0.9;
  const size = { width: Math.round(room.width / factor), height: Math.round(room.height / factor) };
  await page.bringToFront();
  await open(page, extensionId, `dashboard.html#${encodeURIComponent(view)}`, size);
  return [await shoot(page, size, factor)];
}

/** As the person's settings say it; every page follows. */
export async function speak(page: Page, language: Language): Promise<void> {
  const settings = { language, theme: 'light', backedUpAt: Date.now() };
  await page.evaluate((set) => Reflect.get(globalThis, 'chrome').storage.local.set(set), settings);
}

async function open(page: Page, id: string, path: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/${path}`);
  const isThere = () => document.querySelector('main') && !document.querySelector('[aria-busy="true"]');
  await page.waitForFunction(isThere, null, { timeout: patienceMs });
  await page.waitForTimeout(settleMs);
}

/** What the badge with the highest score is called; all of them end alike, in the score and what follows from it. */
async function bestBadge(shelf: Page): Promise<string> {
  const names = (await heard(shelf)).filter(({ role }) => role === 'button').map(({ name }) => name);
  const scored = names.map((name) => ({ name, score: Number(/[:：].*?(\d+)/.exec(name)?.[1] ?? -1) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < 0) throw new Error('No badge with a score stands on the shelf.');
  return best.name;
}

/** The card opens once the pointer rests on a badge. */
async function pointAtBadge(shelf: Page): Promise<void> {
  await shelf.mouse.move(3, 3);
  await shelf.waitForTimeout(settleMs);
  const { x, y } = await placeOf(shelf, 'button', await bestBadge(shelf));
  await shelf.mouse.move(x, y, { steps: 6 });
  await shelf.locator('trendcrest-card').waitFor({ state: 'attached' });
  await shelf.waitForTimeout(settleMs);
}

async function shoot(page: Page, size: { width: number; height: number }, factor: number): Promise<Shot> {
  await page.setViewportSize(size);
  await page.waitForTimeout(settleMs);
  const png = await page.screenshot();
  return { png, width: Math.round(size.width * factor), height: Math.round(size.height * factor) };
}
