import type { Page } from '@playwright/test';
import type { Layout } from '../replica/layout';
import { makeSmallSupply } from '../replica/small-supply';
import { expect, test } from './browser';
import { openReplica } from './replica-page';
import { type Shown, shownVideos } from './shown-videos';
import { startReading, stored } from './stored';

/** Longer than a card has to be in view to count. */
const lookMs = 700;
const now = Date.now();
const supply = makeSmallSupply(7, now);

/** Looks at a page as long as it takes to count, scrolls on, and notes what stood in the window by the way. */
class Walk {
  readonly well = new Set<string>();
  readonly atAll = new Set<string>();

  constructor(readonly page: Page) {}

  #note({ well, atAll }: Shown): void {
    for (const id of well) this.well.add(id);
    for (const id of atAll) this.atAll.add(id);
  }

  async look(scrolls = 1): Promise<void> {
    for (let scroll = 0; scroll < scrolls; scroll += 1) {
      await this.page.waitForTimeout(lookMs);
      this.#note(await shownVideos(this.page));
      if (scroll < scrolls - 1) await this.page.evaluate(() => scrollBy(0, innerHeight * 0.8));
    }
  }

  /** Waits for the page that a click opens in the same document. */
  async arrive(address: RegExp, first: string): Promise<void> {
    await expect(this.page).toHaveURL(address);
    await this.page.locator(first).first().waitFor();
  }

  async click(css: string, address: RegExp, first: string): Promise<void> {
    await this.page.locator(css).first().click();
    await this.arrive(address, first);
  }

  async search(words: string): Promise<void> {
    await this.page.locator('[data-e2e="search-user-input"]').fill(words);
    await this.page.keyboard.press('Enter');
    await this.arrive(new RegExp(`/search\\?q=${words}$`), '[data-e2e="search_top-item"]');
  }
}

async function walkThrough(walk: Walk, author: string): Promise<void> {
  await walk.look();
  await walk.click('[data-e2e="nav-foryou"]', /com\/$/, '[data-e2e="feed-video"]');
  await walk.look(2);
  await walk.click('[data-e2e="nav-explore"]', /explore$/, '[data-e2e="explore-item"]');
  await walk.look(2);
  await walk.click('[data-e2e="nav-following"]', /following$/, '[data-e2e="feed-video"]');
  await walk.look(2);
  await walk.search('nails');
  await walk.look();
  await walk.search('crystals');
  await walk.look();
  await walk.click('[data-e2e="search-video-tab"]', /search\/video/, '[data-e2e="search_video-item"]');
  await walk.look();
  await walk.click('a[href="/tag/tiktokmademebuyit"]', /tag\//, '[data-e2e="challenge-item"]');
  await walk.look(2);
  await walk.click('[data-e2e="challenge-item"] a[href*="/photo/"]', /\/photo\/\d+$/, '[class*="DivLikeInfo"]');
  await walk.look();
  await walk.page.goBack();
  await walk.arrive(/tag\//, '[data-e2e="challenge-item"]');
  await walk.click(`a[href="/@${author}"]`, /@[^/]+$/, '[data-e2e="user-post-item"]');
  await walk.look();
}

const layouts: [string, Partial<Layout>][] = [
  ['2025', { videoPage: 'detail', profileGrid: 2025, searchCard: 'plays', cellName: 'column-item-video-container' }],
  [
    '2026',
    {
      videoPage: 'feed',
      profileGrid: 2026,
      searchCard: 'likes',
      savesName: 'favorite',
      recyclesCards: true,
      build: 'a1',
    },
  ],
];

for (const [name, layout] of layouts) {
  test(`every kind of page, clicked through in one document, gives what was in view (${name})`, async ({
    context,
    home,
  }) => {
    const extensionPage = await startReading(context, home);
    // Its JSON stays in the document when the page moves on.
    const [first] = supply.feed(40, 1);
    const tiktok = await openReplica(context, `@${first?.author.uniqueId}/video/${first?.id}`, {
      supply,
      layout: { ...layout, isSignedIn: true },
    });
    const walk = new Walk(tiktok);
    const [video] = supply.tag('tiktokmademebuyit', 0, 1);
    await walkThrough(walk, video?.author.uniqueId ?? '');
    await tiktok.locator('[data-e2e="nav-activity"]').click();
    await tiktok.waitForTimeout(1_200);

    const videos = await stored(extensionPage, 'videos');
    const ids = new Set(videos.map(({ videoId }) => videoId));
    expect(walk.well.size).toBeGreaterThan(30);
    expect([...walk.well].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !walk.atAll.has(id))).toEqual([]);
    for (const { videoId, author, caption, views } of videos) {
      const listed = supply.video(videoId);
      expect([author, caption, views]).toEqual([listed?.author.uniqueId, listed?.desc, listed?.stats.playCount]);
    }
    const surfaces = new Set((await stored(extensionPage, 'sightings')).map(({ surface }) => surface));
    expect(surfaces).toEqual(new Set(['feed', 'opened', 'shelf']));
    const looks = await stored(extensionPage, 'observations');
    expect(looks.length).toBeGreaterThanOrEqual(videos.length);
    for (const { videoId, likes, views, source } of looks) {
      const { diggCount, playCount } = supply.video(videoId)?.stats ?? {};
      expect([source, likes, views]).toEqual([videoId === first?.id ? 'embedded' : 'tap', diggCount, playCount]);
    }
  });
}

test('elements that come to show other videos are read anew, and keep no badge of the video before', async ({
  context,
  home,
}) => {
  const extensionPage = await startReading(context, home);
  const tiktok = await openReplica(context, 'tag/tiktokmademebuyit', { supply, layout: { recyclesCards: true } });
  const walk = new Walk(tiktok);
  await tiktok.locator('[data-e2e="challenge-item"]').first().waitFor();
  await walk.look(9);
  await tiktok.waitForTimeout(1_500);
  const videos = await stored(extensionPage, 'videos');
  const ids = new Set(videos.map(({ videoId }) => videoId));
  expect(walk.well.size).toBeGreaterThan(45);
  expect([...walk.well].filter((id) => !ids.has(id))).toEqual([]);
  const products = new Set(videos.filter(({ isProduct }) => isProduct).map(({ videoId }) => videoId));
  const badged = await tiktok
    .locator('trendcrest-badge')
    .evaluateAll((badges) => badges.map((badge) => badge.parentElement?.querySelector('a')?.href.split('/').pop()));
  expect(badged.length).toBeGreaterThan(5);
  // Cards that are not in view yet have theirs already.
  expect(badged.filter((id) => ids.has(id ?? '') && !products.has(id ?? ''))).toEqual([]);
});
