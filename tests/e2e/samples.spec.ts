import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../../scripts/read/page-address';
import { savedPageWindow, scrollThrough, showSavedPage } from '../../scripts/start/browse';
import { readPage } from '../../signals/read-page';
import { expectedCounts } from '../signals/expected-counts';
import { expect, test } from './browser';
import { startReading, stored } from './stored';

const samples = process.env.TRENDCREST_SAMPLES;

/** One page lies in a capture of JSON, with its address. */
const inCapture = 'html/trex-2022-it-native-video.json';

function openSample(file: string, url: string | undefined): { html: string; address: string } {
  const text = readFileSync(join(samples ?? '', file), 'utf8');
  if (file !== inCapture) return { html: text, address: url ?? '' };
  const [source] = JSON.parse(text).sources;
  return { html: source.html, address: [source.href].flat()[0] };
}

for (const { file, url, videos, withViews } of expectedCounts.filter(({ file, url }) => url || file === inCapture)) {
  test(`${file}: each video on a card is stored once, with its views or none`, async ({ context, extensionId }) => {
    test.skip(!samples, 'TRENDCREST_SAMPLES is not set');
    const { html, address } = openSample(file, url);
    const extensionPage = await startReading(context, extensionId);
    const page = await context.newPage();
    await page.setViewportSize(savedPageWindow);
    await showSavedPage(page, address, html);
    await scrollThrough(page);

    const rows = await stored(extensionPage, 'videos');
    const looks = await stored(extensionPage, 'observations');
    expect(rows.length).toBe(videos);
    expect(rows.filter(({ views }) => views !== undefined).length).toBe(withViews);
    expect(looks.length).toBe(rows.length);
    const { signals } = readPage(openPage(html), new URL(address));
    for (const { videoId, author, views, caption } of rows) {
      expect(signals).toContainEqual(expect.objectContaining({ videoId, author, ...(views && { views }), caption }));
    }
    for (const { views, likes } of looks) if (views !== undefined) expect(views).not.toBe(likes);
    expect((await stored(extensionPage, 'exposure')).every(({ products }) => products === 0)).toBe(true);
  });
}
