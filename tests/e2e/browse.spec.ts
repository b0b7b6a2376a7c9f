import { scrollThrough } from '../../scripts/start/browse';
import { makeSmallSupply } from '../replica/small-supply';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { startReading, stored } from './stored';

const seed = 7;

test('what was seen on the feed is stored once, with the views of its list and never the likes', async ({
  context,
  home,
}) => {
  const now = Date.now();
  const extensionPage = await startReading(context, home);
  const tiktok = await openReplica(context, 'foryou', { seed, now });
  await scrollThrough(tiktok, 8);
  const supply = makeSmallSupply(seed, now);
  const videos = await stored(extensionPage, 'videos');
  expect(videos.length).toBeGreaterThan(3);
  for (const video of videos) {
    const listed = supply.video(video.videoId);
    expect(video).toMatchObject({
      views: listed?.stats.playCount,
      author: listed?.author.uniqueId,
      caption: listed?.desc,
    });
  }
  const looks = await stored(extensionPage, 'observations');
  expect(looks.length).toBe(videos.length);
  expect(looks.every(({ source }) => source === 'tap')).toBe(true);
});

test('a list that was only loaded is not seen', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const tiktok = await openReplica(context, 'foryou', { seed });
  await tiktok.waitForTimeout(2_500);
  const loaded = await tiktok.locator('article').count();
  expect(loaded).toBeGreaterThanOrEqual(12);
  const seen = async () => (await stored(extensionPage, 'videos')).length;
  await expect.poll(seen).toBeGreaterThan(0);
  expect(await seen()).toBeLessThanOrEqual(2);
});

test('a shelf is exposure, a search is not, and a video counts once a day', async ({ context, home }) => {
  const extensionPage = await startReading(context, home);
  const shelf = await openReplica(context, 'tag/tiktokmademebuyit', { seed });
  await scrollThrough(shelf, 4);
  const once = await stored(extensionPage, 'exposure');
  expect(once).toEqual([expect.objectContaining({ surface: 'shelf', market: 'GB' })]);
  await shelf.reload();
  await scrollThrough(shelf, 4);
  const [again] = await stored(extensionPage, 'exposure');
  const sightings = await stored(extensionPage, 'sightings');
  expect(again?.videos).toBe(sightings.length);
  expect(again?.products).toBe(sightings.filter(({ counted }) => counted).length);
  const items = await stored(extensionPage, 'buckets');
  const crystals = items.find(({ itemId }) => itemId === 'crystals')?.sightings;
  expect(crystals).toBe(sightings.filter(({ itemIds }) => itemIds.includes('crystals')).length);

  const opened = await openReplica(context, 'tag/crystals', { seed: 99 });
  await scrollThrough(opened, 4);
  const all = await stored(extensionPage, 'exposure');
  expect(all.find(({ surface }) => surface === 'opened')).toMatchObject({ products: 0 });
  expect(all.find(({ surface }) => surface === 'shelf')).toEqual(again);
});

test('a badge stands over each product video of a known item that was seen, and over none without a product', async ({
  context,
  home,
}) => {
  const extensionPage = await startReading(context, home);
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { seed });
  await scrollThrough(tiktok, 6);
  const badged = () =>
    tiktok
      .locator('trendcrest-badge')
      .evaluateAll((badges) =>
        badges.map((badge) => badge.parentElement?.querySelector('a')?.href.split('/').pop()).toSorted(),
      );
  // What is a turn of the wheel away wears its badge already.
  const seen = await stored(extensionPage, 'videos');
  const known = seen.filter(({ isProduct, itemIds }) => isProduct && itemIds.length > 0).map(({ videoId }) => videoId);
  const others = seen.filter(({ isProduct }) => !isProduct).map(({ videoId }) => videoId);
  expect(known.length).toBeGreaterThan(3);
  await expect.poll(badged).toEqual(expect.arrayContaining(known));
  expect((await badged()).filter((videoId) => others.includes(videoId ?? ''))).toEqual([]);
  // The page can see that a badge stands there, and not what it says.
  expect(
    await tiktok
      .locator('trendcrest-badge')
      .evaluateAll((badges) => badges.every((badge) => badge.shadowRoot === null)),
  ).toBe(true);
});
