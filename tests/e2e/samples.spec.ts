import type { Page } from '@playwright/test';
import { compare } from '../../scripts/read-table/compare';
import type { Entry } from '../../scripts/read-table/entry';
import { fileRow, parts } from '../../scripts/read-table/file-rows';
import { plainWalk } from '../../scripts/read-table/plain-walk';
import { type SavedFile, savedFiles } from '../../scripts/read-table/saved-files';
import { showSavedPage } from '../../scripts/start/browse';
import { expect, test } from './browser';
import { pagesOfCards, type SamplePage, samplePage } from './sample-pages';
import { startReading, stored } from './stored';
import { countNameless, storedFacts, storedVideos } from './stored-entries';

const samples = process.env.TRENDCREST_SAMPLES ?? '';
test.describe.configure({ mode: 'parallel' });

/** Saved pages have lost their styles: without any, each icon and each tile fills the window. */
const small = `<style>
  * { padding: 0 !important }
  svg, img, picture, canvas, video { width: 24px !important; height: 24px !important }
</style>`;

/** Shows a page in a window that holds all of it, so that nothing need be scrolled. */
async function look(page: Page, { html, address }: SamplePage): Promise<void> {
  await showSavedPage(page, address, html + small);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1280, height: Math.max(900, height) });
}

const pages = savedFiles.filter(
  ({ file, address, isCaptures }) => (address || file.startsWith('html/')) && !isCaptures,
);

for (const saved of pages) {
  test(`${saved.file}: each video on a card is stored once, as a plain walk reads it`, async ({ context, home }) => {
    const extensionPage = await startReading(context, home);
    await look(await context.newPage(), samplePage(samples, saved));
    await expectAsInNode(extensionPage, saved);
    const looks = await stored(extensionPage, 'observations');
    expect(looks.length).toBe((await stored(extensionPage, 'videos')).length);
    for (const { views, likes } of looks) if (views !== undefined) expect(views).not.toBe(likes);
    expect((await stored(extensionPage, 'exposure')).every(({ products }) => products === 0)).toBe(true);
  });
}

test('cards cut out of pages, put together again: each with a name is stored, the others are counted', async ({
  context,
  home,
}) => {
  test.slow();
  for (const saved of savedFiles.filter(({ isCaptures }) => isCaptures)) {
    const extensionPage = await startReading(context, home);
    const page = await context.newPage();
    for (const { videos, ...cards } of pagesOfCards(samples, saved)) {
      await look(page, cards);
      const count = async () => (await storedVideos(extensionPage)).length;
      await expect.poll(count, { timeout: 15_000 }).toBeGreaterThanOrEqual(videos);
    }
    const truth = plainWalk(samples, saved);
    await expect.poll(() => countNameless(extensionPage), { timeout: 20_000 }).toBe(truth.nameless.length);
    const first = [...new Map(truth.videos.toReversed().map((video) => [videoIdOf(video), video])).values()];
    const { faults, found, onPage } = compare(
      first.map((video) => ({ ...video, id: videoIdOf(video) })),
      await storedVideos(extensionPage),
    );
    expect({ faults, found }).toEqual({ faults: [], found: onPage });
  }
});

const videoIdOf = ({ id }: Entry) => id.split(' ').at(-1) ?? '';

/** What was stored beside a plain walk over the file: nothing is wrong, and nothing is missing that is read in Node. */
async function expectAsInNode(extensionPage: Page, saved: SavedFile): Promise<void> {
  const { truth, ...node } = await fileRow(samples, saved);
  const read = async () => {
    const rows = { videos: await storedVideos(extensionPage), ...(await storedFacts(extensionPage)) };
    const nameless = await countNameless(extensionPage);
    return { nameless, compared: parts.map((part) => compare(truth[part], rows[part])) };
  };
  const wanted = { nameless: node.nameless.there, compared: parts.map((part) => ({ ...node[part], faults: [] })) };
  // What a page says besides its videos is told when it has settled, and a nameless card when no list named it.
  await expect.poll(read, { timeout: 20_000 }).toEqual(wanted);
}
