import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { compare } from '../../scripts/read-table/compare';
import { fileRow, parts } from '../../scripts/read-table/file-rows';
import { plainWalk, type Truth } from '../../scripts/read-table/plain-walk';
import { type SavedFile, savedFiles } from '../../scripts/read-table/saved-files';
import { expect, showPage, test } from './browser';
import { pageOfLinks } from './sample-pages';
import { startReading } from './stored';
import { storedFacts, storedVideos } from './stored-entries';

const samples = process.env.TRENDCREST_SAMPLES ?? '';
const address = 'https://www.tiktok.com/foryou';

test.describe.configure({ mode: 'parallel' });

/** Some answers tell of the same videos at other moments, so they do not share a browser. */
const groups = [
  ['2020-challenge-item-list', '2020-trending-item-list', '2021-app-challenge-videos', '2021-app-search-general'],
  ['2020-user-post-item-list', '2020-music-item-list', '2020-item-detail', '2021-app-search-video', 'one-item'],
  ['search-item-full', 'showcase-shopify', 'search-challenge', 'hashtag-trend', 'shop-anchor'],
].map((names) => savedFiles.filter(({ file }) => names.some((name) => file.includes(name))));

for (const group of groups) {
  test(`answers, tapped and joined with links that name only ids: ${group.map(({ file }) => file).join(', ')}`, async ({
    context,
    home,
  }) => {
    const extensionPage = await startReading(context, home);
    for (const saved of group) await expectAsInNode(context, extensionPage, saved);
    const there = group.flatMap((saved) => idsIn(saved, plainWalk(samples, saved)));
    expect((await storedVideos(extensionPage)).map(({ id }) => id).toSorted()).toEqual(there.toSorted());
  });
}

test('every answer that holds something stands in one of these groups', () => {
  const readable = savedFiles.filter(({ file, notRead }) => !notRead && !file.startsWith('html/'));
  const grouped = groups.flat().map(({ file }) => file);
  expect([...grouped, 'shop/llzelda-2025-pdp.html'].toSorted()).toEqual(readable.map(({ file }) => file).toSorted());
});

async function expectAsInNode(context: BrowserContext, extensionPage: Page, saved: SavedFile): Promise<void> {
  const { truth, ...node } = await fileRow(samples, saved);
  const api = { '/api/recommend/item_list/': bodyOf(saved) };
  const { page } = await showPage(context, address, pageOfLinks(idsIn(saved, truth)), { api });
  await page.setViewportSize({ width: 480, height: 6_000 });
  const known = new Set(parts.flatMap((part) => truth[part].map(({ id }) => id)));
  const stored = async () => {
    const rows = { videos: await storedVideos(extensionPage), ...(await storedFacts(extensionPage)) };
    return parts.map((part) =>
      compare(
        truth[part],
        rows[part].filter(({ id }) => known.has(id)),
      ),
    );
  };
  const wanted = parts.map((part) => ({ ...node[part], faults: [] }));
  await expect.poll(stored, { message: saved.file, timeout: 15_000 }).toEqual(wanted);
  await page.close();
}

const load = ({ file }: SavedFile) => readFileSync(join(samples, file), 'utf8');

/** The one video that a file of anchors belongs to is named beside them. */
const idsIn = (saved: SavedFile, { videos }: Truth): string[] =>
  saved.facts === 'anchor' ? [JSON.parse(load(saved)).video_id] : videos.map(({ id }) => id);

/** Lines of a collector as the answer that they were taken from, anchors in a video that has nothing else. */
function bodyOf(saved: SavedFile): string {
  const text = load(saved);
  if (saved.facts === 'anchor') {
    const { video_id: id, anchors } = JSON.parse(text);
    return JSON.stringify({ itemList: [{ id, author: { uniqueId: '_' }, stats: {}, anchors }] });
  }
  if (!saved.file.endsWith('.ndjson')) return text;
  const lines = text.split('\n').filter(Boolean);
  return JSON.stringify({ item_list: lines.map((line) => JSON.parse(line).data) });
}
