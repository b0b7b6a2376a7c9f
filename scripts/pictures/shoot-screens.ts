import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type ShownScreen, type State, shownScreens, sizes } from './shown-screens';

const languages = ['en', 'zh-CN', 'th'] as const;
const themes = ['light', 'dark'] as const;

/** A chart is loaded when it is first drawn, and some colours fade. */
const settleMs = 600;
const patienceMs = 20_000;

export const pictureName = (screen: string, language: string, theme: string) => `${screen}.${language}.${theme}.png`;

/** Every screen in every language and theme, into a folder of the state's name; answers how many. */
export async function shootScreens(context: BrowserContext, id: string, state: State, out: string): Promise<number> {
  const folder = join(out, state);
  mkdirSync(folder, { recursive: true });
  const page = await context.newPage();
  const screens = shownScreens.filter(({ states }) => states === undefined || states.includes(state));
  for (const language of languages) {
    for (const theme of themes) {
      await choose(page, id, { language, theme });
      for (const screen of screens) {
        await open(page, id, screen);
        await page.screenshot({ path: join(folder, pictureName(screen.name, language, theme)) });
      }
    }
  }
  await page.close();
  return screens.length * languages.length * themes.length;
}

/** As the person's settings say it. */
async function choose(page: Page, id: string, settings: Record<string, string>): Promise<void> {
  if (!page.url().startsWith('chrome-extension:')) await page.goto(`chrome-extension://${id}/welcome.html`);
  await page.evaluate((set) => Reflect.get(globalThis, 'chrome').storage.local.set(set), settings);
}

async function open(page: Page, id: string, { page: name, view = '' }: ShownScreen): Promise<void> {
  await page.setViewportSize(sizes[name]);
  // The popup keeps its view among the settings, the dashboard in its address.
  if (name === 'popup') await choose(page, id, { view });
  const address = name === 'dashboard' ? `#${encodeURIComponent(view)}` : '';
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${id}/${name}.html${address}`);
  await page.waitForFunction(
    () => document.querySelector('main') && !document.querySelector('[aria-busy="true"]'),
    null,
    {
      timeout: patienceMs,
    },
  );
  await page.waitForTimeout(settleMs);
}
