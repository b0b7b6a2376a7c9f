import type { BrowserContext, Page } from '@playwright/test';
import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { pressHidingKey } from './in-browser';
import { openReplica } from './replica-page';
import { startReading } from './stored';

/** Where the first badge stands in its card, and how high it is. */
const standing = (page: Page) =>
  page.evaluate(() => {
    const badge = document.querySelector('trendcrest-badge');
    const [own, card] = [badge, badge?.parentElement].map((element) => element?.getBoundingClientRect());
    if (!own || !card) return undefined;
    const side = own.left - card.left < card.right - own.right ? 'left' : 'right';
    const end = own.top - card.top < card.bottom - own.bottom ? 'top' : 'bottom';
    return { corner: `${end}-${side}`, height: Math.round(own.height) };
  });

async function openSettings(context: BrowserContext, home: string): Promise<Page> {
  const settings = await context.newPage();
  await settings.goto(`${home}/dashboard.html#settings`);
  return settings;
}

test('badges move, grow, leave and come back in open tabs as the settings say', async ({ context, home }) => {
  await startReading(context, home);
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 });
  await scrollThrough(tiktok, 3);
  const badges = tiktok.locator('trendcrest-badge');
  await expect.poll(() => standing(tiktok)).toEqual({ corner: 'top-left', height: 24 });
  const settings = await openSettings(context, home);
  await expect(settings.getByText('Press Alt+Shift+H on any page to hide and show them.')).toBeVisible();
  const onTikTok = async (change: () => Promise<unknown>) => {
    await settings.bringToFront();
    await change();
    await tiktok.bringToFront();
  };

  await onTikTok(() => settings.getByRole('combobox', { name: 'Corner' }).selectOption('Bottom right'));
  await expect.poll(() => standing(tiktok)).toMatchObject({ corner: 'bottom-right' });
  await onTikTok(() => settings.getByRole('combobox', { name: 'Size' }).selectOption('Large'));
  await expect.poll(async () => (await standing(tiktok))?.height).toBeGreaterThan(30);

  await onTikTok(() => settings.getByRole('checkbox', { name: 'Hashtags and sounds' }).uncheck());
  await expect(badges).toHaveCount(0);
  await onTikTok(() => settings.getByRole('checkbox', { name: 'Hashtags and sounds' }).check());
  await expect(badges).not.toHaveCount(0);

  await onTikTok(() => settings.getByRole('radio', { name: 'Off' }).check());
  await expect(badges).toHaveCount(0);
  await onTikTok(() => settings.getByRole('radio', { name: 'Show' }).check());
  await expect(badges).not.toHaveCount(0);
});

test('one key hides the badges in every tab until the browser starts again, and shows them', async ({
  context,
  home,
}) => {
  await startReading(context, home);
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 });
  await scrollThrough(tiktok, 2);
  const badges = tiktok.locator('trendcrest-badge');
  await expect(badges).not.toHaveCount(0);
  await pressHidingKey(context);
  await expect(badges).toHaveCount(0);
  await tiktok.reload();
  await scrollThrough(tiktok, 2);
  await expect(badges).toHaveCount(0);
  const settings = await openSettings(context, home);
  await expect(settings.getByRole('radio', { name: 'Hide until the browser starts again' })).toBeChecked();
  await tiktok.bringToFront();
  await pressHidingKey(context);
  await expect(badges).not.toHaveCount(0);
});

test('on a profile a badge keeps off TikTok’s own mark at the top left', async ({ context, home }) => {
  await startReading(context, home);
  const tiktok = await openReplica(context, '@shop_4', { seed: 5 });
  await scrollThrough(tiktok, 2);
  await expect.poll(() => standing(tiktok)).toMatchObject({ corner: 'bottom-right' });
});
