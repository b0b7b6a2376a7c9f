import { scrollThrough } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { stopBackground } from './in-browser';
import { openReplica } from './replica-page';
import { startReading, stored } from './stored';

test('stopping the background again and again while scrolling loses nothing that was seen', async ({
  context,
  home,
}) => {
  const extensionPage = await startReading(context, home);
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { seed: 3 });
  let acknowledged = 0;
  const rounds = 5;
  for (let round = 0; round < rounds; round += 1) {
    await scrollThrough(tiktok, 2);
    await stopBackground(context, tiktok);
    const videos = await stored(extensionPage, 'videos');
    expect(videos.length).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = videos.length;
  }
  await scrollThrough(tiktok);
  const shown = await tiktok
    .locator('[data-e2e="challenge-item"] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('/').pop()).toSorted());
  const known = async () => (await stored(extensionPage, 'videos')).map(({ videoId }) => videoId).toSorted();
  await expect.poll(known, { timeout: 15_000 }).toEqual(shown);
  const sightings = await stored(extensionPage, 'sightings');
  const [exposure] = await stored(extensionPage, 'exposure');
  expect(exposure?.videos).toBe(sightings.length);
});
