import type { Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { inPanel } from './in-panel';
import { openReplica } from './replica-page';
import { shownVideos } from './shown-videos';
import { startReading, stored } from './stored';

const panelText = (ours: Page) => inPanel(ours, 'section[aria-labelledby="on-screen"]');

test('the panel beside TikTok names the items of the videos that stand on screen, and follows them', async ({
  context,
  home,
}) => {
  const ours = await startReading(context, home);
  const popup = await context.newPage();
  await popup.goto(`${home}/popup.html`);
  const opener = popup.getByRole('button', { name: 'Side panel' });
  // The popup closes itself as it opens the panel; Firefox may tell of that before the click has ended.
  await opener.click().catch((error) => {
    if (!/has been closed/.test(String(error))) throw error;
  });
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 });
  await scrollThrough(tiktok, 4);
  const namesNow = async () => {
    const { atAll } = await shownVideos(tiktok);
    const shown = (await stored(ours, 'videos')).filter(
      ({ videoId, isProduct }) => isProduct && atAll.includes(videoId),
    );
    return new Set(shown.flatMap(({ itemIds }) => itemIds));
  };
  const follows = async () => {
    const text = await panelText(ours);
    const here = await namesNow();
    const [crystals, phoneCase] = ['crystals', 'phone-case'].map((itemId) => here.has(itemId));
    return [text?.includes('Crystals') === crystals, text?.includes('Phone case') === phoneCase];
  };
  await expect.poll(() => panelText(ours), { timeout: 15_000 }).toMatch(/^On screen now\w/);
  await expect.poll(follows, { timeout: 10_000 }).toEqual([true, true]);
  await tiktok.evaluate(() => scrollTo(0, 0));
  await expect.poll(follows, { timeout: 10_000 }).toEqual([true, true]);

  await expect.poll(() => inPanel(ours, '#on-screen ~ ul li .cut')).toBeTruthy();
  const name = await inPanel(ours, '#on-screen ~ ul li .cut', true);
  await expect.poll(() => inPanel(ours, 'h1')).toBe(name);
  await inPanel(ours, 'button[aria-label="Back"]', true);
  await expect.poll(() => panelText(ours)).toMatch(/^On screen now\w/);
});
