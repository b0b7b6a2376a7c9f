import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findCards } from '../../signals/cards/find-cards';
import { readCard } from '../../signals/cards/read-card';
import { readCount } from '../../signals/counts';
import type { Signal } from '../../signals/signal';
import { expectedCounts } from './expected-counts';
import { type ExpectedItem, expectedOf } from './expected-of';
import { readSample, samples } from './read-sample';

interface Fragment {
  href: string;
  html: string;
  metadata?: { type: string; author?: { username: string }; metrics?: Record<string, string>; description?: string };
}

const load = (file: string) => JSON.parse(readFileSync(join(samples ?? '', file), 'utf8'));
const urlOf = (name: string) => expectedCounts.find(({ file }) => file === name)?.url;

const itemFiles = [
  'api/videodata-2020-item-detail.json',
  'api/videodata-2020-trending-item-list.json',
  'api/videodata-2020-user-post-item-list.json',
  'api/zeeschuimer-2023-one-item.json',
  'api/zeeschuimer-2023-search-item-full.ndjson',
  'html/pak-2025-video-loggedin.html',
  'html/pak-2025-video-loginwall.html',
  'html/rimi-2025-vn-video.html',
  'html/trex-2022-it-native-video.json',
];
const tileFiles = ['html/trex-2022-profile.html', 'html/trex-2022-search-tartaria.html', 'html/tuzx-2025-profile.html'];

describe.skipIf(!samples)('real saved pages against another reading of them (TRENDCREST_SAMPLES)', () => {
  test.each(itemFiles)('the items of %s', async (file) => {
    const { signals } = await readSample(file, urlOf(file));
    const { items = [], hydrationItems = [] } = expectedOf(file);
    const byId = new Map(signals.map((signal) => [signal.videoId, signal]));
    for (const item of [...items, ...hydrationItems]) {
      const signal = byId.get(item.id);
      expect(signal && factsOf(signal)).toEqual(factsOfItem(item));
      expect(signal?.hashtags).toEqual(expect.arrayContaining(item.challenges.map((tag) => tag.toLowerCase())));
    }
  });

  test.each(tileFiles)('the tiles of %s', async (file) => {
    const { signals } = await readSample(file, urlOf(file));
    const tiles = expectedOf(file).domCards ?? [];
    expect(signals.map(({ videoId, author, views }) => ({ videoId, author, views }))).toEqual(
      tiles.map((tile) => ({
        videoId: tile.hrefId,
        author: tile.hrefAuthor,
        views: readCount(tile['video-views'] ?? tile['search-card-like-container'] ?? '')?.count,
      })),
    );
    expect(signals.filter(({ likes }) => likes !== undefined)).toEqual([]);
  });

  test('the cards of feeds say what their collector read in them', () => {
    const fragments: Fragment[] = load('html/trex-2022-fr-card-fragments.json');
    const judged = fragments.filter(({ metadata }) => metadata?.metrics?.liken && metadata.author);
    expect(judged.length).toBeGreaterThan(60);
    for (const { html, href, metadata } of judged) {
      const { document } = parseHTML(`<!doctype html><html>${html}</html>`);
      const cards = findCards(document).map((card) =>
        readCard(card, new URL(href), { source: 'card', surface: 'feed' }),
      );
      expect(cards).toHaveLength(1);
      const { author, likes, comments, shares, views, videoId, caption = '' } = cards[0] ?? { unread: [] };
      const { liken, commentn, sharen } = metadata?.metrics ?? {};
      expect({ author, likes, comments, shares, views, videoId }).toEqual({
        author: metadata?.author?.username,
        likes: readCount(liken ?? '')?.count,
        comments: readCount(commentn ?? '')?.count,
        shares: readCount(sharen ?? '')?.count,
      });
      expect(caption.replaceAll(' ', '')).toBe((metadata?.description ?? '').replace(/\s/g, ''));
    }
  });
});

const factsOf = ({ videoId, author, caption, uploadedAt, views, likes, comments, shares, saves }: Signal) => {
  return { videoId, author, caption, uploadedAt, views, likes, comments, shares, saves };
};

const factsOfItem = (item: ExpectedItem) => ({
  videoId: item.id,
  author: item.author,
  caption: item.desc || undefined,
  uploadedAt: item.createTime * 1000,
  views: item.play,
  likes: item.like,
  comments: item.comment,
  shares: item.share,
  saves: item.save ?? undefined,
});
