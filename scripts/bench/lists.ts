import type { Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../launch-browser';
import { type Entry, type Figure, figure, rounded } from './figure';
import { fillWith } from './fill-with';

const [items, mostRows] = [10_000, 60];
const pages = {
  popup: { width: 420, height: 600 },
  dashboard: { width: 1440, height: 900 },
};

/** The long lists, scrolled from the first row to the last, against a bare list of as many rows as ours draw. */
export const lists: Entry = {
  needsBuild: true,
  async measure() {
    const context = await launchBrowser({ headless: true });
    try {
      const address = `chrome-extension://${await extensionIdOf(context)}`;
      const page = await context.newPage();
      await fillWith(items, page, `${address}/popup.html`);
      const figures: Figure[] = [];
      for (const [name, size] of Object.entries(pages)) {
        await page.setViewportSize(size);
        await page.goto(`${address}/${name}.html`);
        await page
          .locator(`[aria-setsize="${items}"], [aria-rowcount="${items + 1}"]`)
          .first()
          .waitFor();
        const ours = await scrolled(page);
        await page.evaluate(showBareList, mostRows);
        const bare = await scrolled(page);
        figures.push(
          figure(`long tasks while the ${name}'s list scrolls, − a bare list's`, 'tasks', ours.tasks - bare.tasks, 0, {
            ...{ items, ours, bare },
          }),
          figure(`rows that the ${name} draws at most`, 'rows', ours.rows, mostRows),
        );
      }
      return figures;
    } finally {
      await context.close();
    }
  },
};

interface Scrolled {
  /** Of 50 ms and more. */
  tasks: number;
  longestMs: number;
  rows: number;
}

/** With the wheel at first, so that each row is seen; then in ever longer pulls at the scroll bar. */
async function scrolled(page: Page): Promise<Scrolled> {
  await page.waitForTimeout(1_500);
  const { tasks, ...seen } = await page.evaluate(async () => {
    const tasks: number[] = [];
    const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
    watch.observe({ type: 'longtask' });
    let box = document.querySelector('[data-row]')?.parentElement;
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
    let [rows, by, before] = [0, 120, -1];
    for (let frame = 0; box && box.scrollTop !== before; frame += 1) {
      before = box.scrollTop;
      by *= frame < 40 ? 1 : 1.25;
      box.scrollBy(0, by);
      await new Promise(requestAnimationFrame);
      rows = Math.max(rows, document.querySelectorAll('[data-row]').length);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    watch.disconnect();
    return { tasks, rows };
  });
  return { ...seen, tasks: tasks.length, longestMs: rounded(Math.max(0, ...tasks)) };
}

/** As many rows as ours draw, in a box as high as all of ours would be, and nobody who redraws them. */
function showBareList(count: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].slice(0, count);
  const list = document.createElement('div');
  list.style.cssText = 'height:440000px';
  list.append(...rows.map((row) => row.cloneNode(true)));
  const box = document.createElement('div');
  box.style.cssText = 'height:100vh;overflow-y:auto';
  box.append(list);
  document.body.replaceChildren(box);
}
