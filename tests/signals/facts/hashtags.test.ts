import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at } from '../../../signals/lists/json';
import { samples } from '../read-sample';
import { factsOf, seenAt } from './read-text';

const tagPage = 'https://www.tiktok.com/tag/crystals';
const hashtags = (json: unknown, page = {}) => factsOf(json, page).hashtags;
const challengeInfo = (stats: object, statsV2?: object) => ({
  challenge: { id: '1', title: 'Crystals' },
  stats,
  statsV2,
});

describe('the totals of a hashtag', () => {
  test('stand beside it, rounded or exact', () => {
    const json = { challengeInfo: challengeInfo({ viewCount: 503_200_000_000, videoCount: 42_100_000 }) };
    expect(hashtags(json)).toEqual([
      {
        tag: 'crystals',
        ...{ views: 503_200_000_000, viewsStep: 1e8, videos: 42_100_000, videosStep: 1e5 },
        ...{ source: 'page', market: 'GB', seenAt },
      },
    ]);
    const exact = { viewCount: '503212345678', videoCount: '42123456' };
    expect(hashtags({ challengeInfo: challengeInfo({ viewCount: 503_200_000_000 }, exact) })).toMatchObject([
      { views: 503_212_345_678, viewsStep: 1, videos: 42_123_456, videosStep: 1 },
    ]);
  });

  test('are found in suggestions, in the phone’s search and on the discover page', () => {
    const app = {
      challenge_info: { cid: '1', cha_name: 'crystals', view_count: 9_000_000, use_count: 1200, user_count: 7 },
    };
    expect(hashtags({ challenge_list: [app] })).toMatchObject([{ views: 9_000_000, videos: 1200 }]);
    const card = { title: '#crystals', extraInfo: { challengeId: '1', challengeName: 'crystals', views: '44474123' } };
    expect(hashtags({ data: [{ cardItem: card }] })).toMatchObject([
      { tag: 'crystals', views: 44_474_123, viewsStep: 1 },
    ]);
  });

  test('are not told by 0, which stands beside hashtags of videos', () => {
    expect(hashtags({ cha_list: [{ cha_name: 'crystals', view_count: 0, user_count: 0 }] })).toEqual([]);
    expect(hashtags({ challengeInfo: challengeInfo({ viewCount: 0, videoCount: 12_345 }) })).toMatchObject([
      { videos: 12_345 },
    ]);
    expect(hashtags({ challengeInfo: challengeInfo({ viewCount: 0, videoCount: 0 }) })).toEqual([]);
  });

  test('are unread where fewer were seen than made', () => {
    const { hashtags, unread } = factsOf({ challengeInfo: challengeInfo({ viewCount: 5, videoCount: 9 }) });
    expect(hashtags).toEqual([]);
    expect(unread).toEqual({ 'total-meaning': 1 });
  });

  test('also stand in the sentence with which the page is shared', () => {
    const shareMeta = { title: '#crystals', desc: '37099.0m views' };
    const json = { challengeInfo: { challenge: { title: 'crystals' } }, shareMeta };
    expect(hashtags(json)).toMatchObject([{ tag: 'crystals', views: 37_099_000_000, viewsStep: 1e5, source: 'shown' }]);
    expect(hashtags({ userInfo: {}, shareMeta }, { address: tagPage })).toEqual([]);
  });

  test('of one page are one fact, the more exact number of each', () => {
    const json = {
      challengeInfo: challengeInfo({ viewCount: '37099012345' }),
      shareMeta: { title: '#crystals', desc: '37099.0m views' },
    };
    expect(hashtags(json, { address: tagPage, header: { title: '#crystals', total: '20.2M videos' } })).toMatchObject([
      { views: 37_099_012_345, videos: 20_200_000, videosStep: 1e5, source: 'page' },
    ]);
  });
});

describe.skipIf(!samples)('real hashtags (TRENDCREST_SAMPLES)', () => {
  const text = (file: string) => readFileSync(join(samples ?? '', file), 'utf8');

  test('of a search in 2020', () => {
    const { hashtags, unread } = factsOf(text('api/videodata-2020-search-challenge.json'));
    expect(unread).toEqual({});
    expect(hashtags).toHaveLength(10);
    expect(hashtags[0]).toMatchObject({ views: 503_200_000_000, videos: 42_100_000 });
    expect(hashtags.every(({ views = 0, videos = 0 }) => views > videos && videos > 0)).toBe(true);
  });

  test('of the trends of 2020', () => {
    const { hashtags, unread } = factsOf(text('trends/videodata-2020-hashtag-trend.json'));
    expect(unread).toEqual({});
    expect(hashtags.length).toBeGreaterThanOrEqual(8);
    expect(hashtags[0]).toMatchObject({ views: 44_474_123, viewsStep: 1 });
  });

  test.each(['m', 't', 'www'])('of the discover page %s of 2022', (name) => {
    const file = text(`trends/ogohogo-2022-discover-${name}.json`);
    const { hashtags, unread } = factsOf(file);
    const rows = at(JSON.parse(file), 'hashtag') as { stats: { views: number } }[];
    expect(unread).toEqual({});
    expect(hashtags.map(({ views }) => views)).toEqual(rows.map(({ stats }) => stats.views));
  });

  test('of videos are none: their lists do not tell totals', () => {
    for (const file of [
      'videodata-2020-challenge-item-list',
      'videodata-2020-trending-item-list',
      'videodata-2021-app-challenge-videos',
    ]) {
      expect(factsOf(text(`api/${file}.json`)).hashtags).toEqual([]);
    }
  });
});
