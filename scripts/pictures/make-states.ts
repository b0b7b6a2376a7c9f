import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../../locales/en';
import type { Person } from '../../tests/replica/people';
import { startReading } from '../start/browse';
import { browseToday, makeDemo, writeHistory } from '../start/demo';
import type { State } from './shown-screens';

export interface Wish {
  seed: number;
  person: Person['name'];
  /** Epoch milliseconds. */
  now: number;
}

/** Items that somebody follows, so that there is a watch-list to be seen. */
const followedItems = 8;

interface MadeState {
  /** The feed and the shelf, where they were really browsed. */
  browsed: Page[];
}

/** Fills an empty profile; whoever opens a page of the extension afterwards finds it so. */
export const makeState: Record<State, (context: BrowserContext, id: string, wish: Wish) => Promise<MadeState>> = {
  async empty(context, id) {
    await startReading(context, id);
    return { browsed: [] };
  },
  async sample(context, id) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/dashboard.html#sample`);
    await page.getByRole('table', { name: en['ranking.title'] }).waitFor({ timeout: 120_000 });
    await follow(page, id);
    return { browsed: [] };
  },
  async heavy(context, id, { seed, person, now }) {
    await startReading(context, id);
    const demo = makeDemo(seed, person, now);
    const writer = await context.newPage();
    await writer.goto(`chrome-extension://${id}/demo.html`);
    await writeHistory(writer, demo);
    const browsed = await browseToday(context, demo);
    await follow(writer, id);
    return { browsed };
  },
};

async function follow(page: Page, id: string): Promise<void> {
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  const stars = page.getByRole('button', { name: new RegExp(`^${en['follow.item'].replace('{name}', '.+')}$`) });
  await stars.first().waitFor();
  for (let at = 0; at < Math.min(followedItems, await stars.count()); at += 1) await stars.nth(at).click();
  await page.close();
}
