import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { bringHistory } from './history-file';
import { shiftsOn, watchShifts } from './shifts';

async function openItem(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}#item%2Fcrystals`);
  await expect(page.getByRole('heading', { name: 'Also seen' })).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(2);
}

/** Nothing has to be scrolled sideways to be read. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].map((box) => box.scrollWidth - box.clientWidth),
  );

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`,
  );

test('an item’s page stands still while it comes, and flows into any width', async ({ context, home }) => {
  const page = await context.newPage();
  await bringHistory(page, home, 45);
  await watchShifts(page);
  const [tab, panel] = ['dashboard', 'sidepanel'].map((name) => `${home}/${name}.html`);
  for (const [address = '', width, height] of [
    [tab, 1440, 900],
    [panel, 420, 600],
    // A tab at 200 %, and the narrowest that text must flow into.
    [tab, 720, 450],
    [panel, 320, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openItem(page, address);
    expect(await shiftsOn(page), `${width} wide`).toEqual([]);
    expect(await overflow(page), `${width} wide`).toEqual([0, 0]);
  }
  // A measure that sees no jump where there is one would measure nothing.
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('hr')));
  await expect.poll(() => shiftsOn(page)).not.toEqual([]);
});

test('an item’s page and the method have no fault that axe knows, in any look', async ({ context, home }) => {
  test.slow();
  const page = await context.newPage();
  await bringHistory(page, home, 20);
  const panel = `${home}/sidepanel.html`;
  await page.setViewportSize({ width: 420, height: 600 });
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' },
  ] as const) {
    await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'reduce', ...look });
    await openItem(page, panel);
    for (const summary of await page.getByText('The same as a table').all()) await summary.click();
    await page
      .getByRole('button', { name: /looks at/ })
      .first()
      .click();
    expect(await faultsOf(page), JSON.stringify(look)).toEqual([]);
  }
  await page.goto(`${panel}#method`);
  await expect(page.getByRole('heading', { name: 'How the numbers are made' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('every part of an item’s page is reached by keyboard, and shows that it is', async ({ context, home }) => {
  const page = await context.newPage();
  await bringHistory(page, home, 20);
  await page.setViewportSize({ width: 420, height: 600 });
  await openItem(page, `${home}/sidepanel.html`);
  const reached: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return {
        name: at === document.body ? 'BODY' : (at.getAttribute('aria-label') ?? at.textContent),
        outline: getComputedStyle(at).outlineStyle,
      };
    });
    // Past the last part stands the browser itself.
    if (name === 'BODY') break;
    expect(outline, name).not.toBe('none');
    reached.push(name);
  }
  for (const part of ['30d', 'Where it was seen', 'Market', 'Save as a picture', 'How this is made: Sellers'])
    expect(reached).toContain(part);
  expect(reached.filter((name) => / a chart\. /.test(name))).toHaveLength(2);
});
