import type { BrowserContext, Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { storedRows } from '../../scripts/stored-rows';
import { expect, isFirefox, test } from './browser';
import { type Heard, heard, placeOf } from './heard';
import { inPanel } from './in-panel';
import { openReplica } from './replica-page';
import { startReading } from './stored';

async function browseShelf(context: BrowserContext, home: string): Promise<{ ours: Page; tiktok: Page }> {
  const ours = await startReading(context, home);
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 });
  await scrollThrough(tiktok, 4);
  await tiktok.evaluate(() => scrollTo(0, 0));
  await tiktok.locator('trendcrest-badge').first().waitFor();
  return { ours, tiktok };
}

/** A badge stands in the page a moment before anything is heard of it. */
async function firstBadge(page: Page): Promise<{ name: string; x: number; y: number }> {
  const isBadge = ({ role, name }: Heard) => role === 'button' && /: .+(?:, score \d+|too early)/.test(name);
  const badge = (await heard(page)).find(isBadge);
  if (!badge) throw new Error('No badge is heard yet.');
  return { name: badge.name, ...(await placeOf(page, 'button', badge.name)) };
}

const cardsHeard = async (page: Page) => (await heard(page)).filter(({ role }) => role === 'dialog');
const noCard = (page: Page) => expect(page.locator('trendcrest-card')).toHaveCount(0);

test('a seller points at a badge, reads why, follows the item and opens it beside TikTok, which hears none of it', async ({
  context,
  home,
}) => {
  const { ours, tiktok } = await browseShelf(context, home);
  await tiktok.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown'])
      addEventListener(type, (event) => heard.push(`${type} ${(event.target as Element).localName}`), true);
  });
  const address = tiktok.url();
  let badge = { name: '', x: 0, y: 0 };
  // Badges of a page that was just scrolled may be drawn anew meanwhile: whoever misses one points again.
  await expect(async () => {
    badge = await firstBadge(tiktok);
    const { x, y } = badge;
    await tiktok.mouse.move(5, 500);
    // A mouse comes from somewhere; Firefox takes no notice of one that was always there.
    await tiktok.mouse.move(x, y, { steps: 4 });
    await expect(tiktok.locator('trendcrest-card')).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  const said = async () => (await heard(tiktok)).map(({ name }) => name).join('\n');
  await expect.poll(said).toMatch(/\(\d+ sightings? in \d+ product videos?[^)]*\)/);
  expect(await said()).toMatch(/views an hour on this video, estimated from its age/);
  const [card] = await cardsHeard(tiktok);
  expect(badge.name.startsWith(`${card?.name}: `)).toBe(true);

  const follow = await placeOf(tiktok, 'button', /Follow/);
  await tiktok.mouse.move(follow.x, follow.y, { steps: 8 });
  await tiktok.mouse.click(follow.x, follow.y);
  await expect
    .poll(async () => (await heard(tiktok)).find(({ role, name }) => role === 'button' && /Follow/.test(name))?.pressed)
    .toBe('true');
  const followed = (await storedRows(ours, 'remarks')) as { itemId: string; followedAt?: number }[];
  expect(followed).toEqual([expect.objectContaining({ followedAt: expect.any(Number) })]);

  await tiktok.mouse.move(5, 500);
  await noCard(tiktok);
  await tiktok.mouse.click(badge.x, badge.y);
  await expect(tiktok.locator('trendcrest-card')).toHaveCount(1);
  const open = await placeOf(tiktok, 'button', 'Open');
  await tiktok.mouse.click(open.x, open.y);
  await noCard(tiktok);
  // A click in a page opens no sidebar in Firefox: the item opens in a tab.
  const place = isFirefox() ? '/dashboard.html' : '/sidepanel.html';
  await expect.poll(() => inPanel(ours, 'h1', false, place), { timeout: 15_000 }).toBe(card?.name);
  await tiktok.bringToFront();
  await tiktok.mouse.click(5, 500);
  expect(tiktok.url()).toBe(address);
  expect(await tiktok.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    expect.stringMatching(/^pointerdown (?!trendcrest)/),
    expect.stringMatching(/^mousedown (?!trendcrest)/),
    expect.stringMatching(/^click (?!trendcrest)/),
  ]);
});

test('a badge is reached by Tab, opened by Enter, walked through, and closed by Escape', async ({ context, home }) => {
  const { tiktok } = await browseShelf(context, home);
  const focused = async () =>
    (await heard(tiktok)).find(({ focused, role }) => focused && role === 'button')?.name ?? '';
  const address = tiktok.url();
  for (let step = 0; step < 40 && !/score|too early/.test(await focused()); step += 1)
    await tiktok.keyboard.press('Tab');
  const badge = await focused();
  expect(badge).toMatch(/score \d+|too early/);
  await expect(tiktok.locator('trendcrest-card')).toHaveCount(1);
  await tiktok.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/Follow/);
  await tiktok.keyboard.press('Tab');
  await expect.poll(focused).toBe('Open');
  await tiktok.keyboard.press('Shift+Tab');
  await expect.poll(focused).toMatch(/Follow/);
  await tiktok.keyboard.press('Escape');
  await noCard(tiktok);
  // Its score may have come meanwhile.
  await expect.poll(async () => (await focused()).split(':')[0]).toBe(badge.split(':')[0]);
  expect(tiktok.url()).toBe(address);
});

test('what the page clicks or types for the person opens and follows nothing', async ({ context, home }) => {
  const { ours, tiktok } = await browseShelf(context, home);
  await tiktok.evaluate(() => {
    const badge = document.querySelector('trendcrest-badge');
    for (const type of ['pointerover', 'focusin', 'click'])
      badge?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  });
  await tiktok.waitForTimeout(800);
  await noCard(tiktok);
  await expect(async () => {
    const { x, y } = await firstBadge(tiktok);
    await tiktok.mouse.click(x, y);
    await expect(tiktok.locator('trendcrest-card')).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  const seen = await tiktok.evaluate(() => {
    const card = document.querySelector<HTMLElement>('trendcrest-card');
    const { left = 0, top = 0, width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
    for (let clientY = top; clientY < top + height; clientY += 8)
      for (let clientX = left; clientX < left + width; clientX += 16)
        card?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY, detail: 1 }));
    return { shadow: card?.shadowRoot ?? undefined, text: card?.textContent, html: card?.innerHTML };
  });
  expect(seen).toEqual({ shadow: undefined, text: '', html: '' });
  expect(await storedRows(ours, 'remarks')).toEqual([]);
});
