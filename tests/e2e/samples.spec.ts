import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '../../scripts/read/page-address';
import { savedPageWindow, scrollThrough, showSavedPage } from '../../scripts/start/browse';
import { readPage } from '../../signals/read-page';
import { expectedCounts } from '../signals/expected-counts';
import { expect, test } from './browser';
import { startReading, stored } from './stored';

const samples = process.env.TRENDCREST_SAMPLES;

for (const { file, url, videos, withViews } of expectedCounts.filter((expected) => expected.url)) {
  test(`${file}: each video on a card is stored once, with its views or none`, async ({ context, extensionId }) => {
    test.skip(!samples, 'TRENDCREST_SAMPLES is not set');
    const html = readFileSync(join(samples ?? '', file), 'utf8');
    const extensionPage = await startReading(context, extensionId);
    const page = await context.newPage();
    await page.setViewportSize(savedPageWindow);
    await showSavedPage(page, url ?? '', html);
    await scrollThrough(page);

    const rows = await stored(extensionPage, 'videos');
    const looks = await stored(extensionPage, 'observations');
    expect(rows.length).toBe(videos);
    expect(rows.filter(({ views }) => views !== undefined).length).toBe(withViews);
    expect(looks.length).toBe(rows.length);
    const { signals } = readPage(openPage(html), new URL(url ?? ''));
    for (const { videoId, author, views, caption } of rows) {
      expect(signals).toContainEqual(expect.objectContaining({ videoId, author, ...(views && { views }), caption }));
    }
    for (const { views, likes } of looks) if (views !== undefined) expect(views).not.toBe(likes);
    expect((await stored(extensionPage, 'exposure')).every(({ products }) => products === 0)).toBe(true);
  });
}
