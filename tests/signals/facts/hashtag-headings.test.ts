import { describe, expect, test } from 'vitest';
import { factsOf, seenAt } from './read-text';

const tagPage = 'https://www.tiktok.com/tag/crystals';
const hashtags = (json: unknown, page = {}) => factsOf(json, page).hashtags;

describe('the heading of a hashtag page', () => {
  const header = (total: string, language = 'en', change = {}) =>
    factsOf('{}', { address: tagPage, language, header: { title: '#crystals', total, ...change } });

  test.each([
    ['20.2M videos', 'en', { videos: 20_200_000, videosStep: 1e5 }],
    ['12.1B views', 'en', { views: 12_100_000_000, viewsStep: 1e8 }],
    ['503.2B views', 'en', { views: 503_200_000_000, viewsStep: 1e8 }],
    ['20.2M postingan', 'id', { videos: 20_200_000 }],
    ['1,2 jt penayangan', 'id', { views: 1_200_000, viewsStep: 1e5 }],
    ['20.2M bài đăng', 'vi', { videos: 20_200_000 }],
    ['12.1B lượt xem', 'vi', { views: 12_100_000_000 }],
    ['20.2M โพสต์', 'th', { videos: 20_200_000 }],
    ['20.2M 件の投稿', 'ja', { videos: 20_200_000 }],
    ['20.2M 个视频', 'zh-Hans', { videos: 20_200_000 }],
    ['2020万次观看', 'zh-Hans', { views: 20_200_000 }],
    ['20,2 Mio. Beiträge', 'de', { videos: 20_200_000 }],
    ['20.2M publicaciones', 'es', { videos: 20_200_000 }],
    ['9005 posts', 'en', { videos: 9005, videosStep: 1 }],
    ['20 Mio. Aufrufe', 'de', { views: 20_000_000, viewsStep: 1e6 }],
    ['12 mil visualizações', 'pt-BR', { views: 12_000 }],
    ['25 rb tayangan', 'id', { views: 25_000 }],
    ['25 k vues', 'fr', { views: 25_000 }],
    ['20 M de reproducciones', 'es', { views: 20_000_000 }],
    ['2 Tr lượt xem', 'vi', { views: 2_000_000 }],
    ['12 พัน วิว', 'th', { views: 12_000 }],
    ['12 тыс. публикаций', 'ru', { videos: 12_000 }],
    ['12 tys. wyświetleń', 'pl', { views: 12_000 }],
    ['1,2 Mn görüntülenme', 'tr', { views: 1_200_000 }],
    ['1,2 Mln di visualizzazioni', 'it', { views: 1_200_000 }],
    ['1.2万回視聴', 'ja', { views: 12_000 }],
    ['조회수 1.2만회', 'ko', { views: 12_000 }],
    ['١٢ ألف مشاهدة', 'ar-EG', { views: 12_000 }],
  ])('%j in %s', (total, language, expected) => {
    const { hashtags, unread } = header(total, language);
    expect(unread).toEqual({});
    expect(hashtags).toMatchObject([{ tag: 'crystals', source: 'shown', ...expected }]);
  });

  test.each([
    ['20 million views', 'en'],
    ['20 Mio. Aufrufe', 'en'],
    ['2 triệu bài đăng', 'vi'],
    ['3 milhões de visualizações', 'pt-BR'],
    ['12 Tsd. Beiträge', 'de'],
    ['5 crore views', 'en'],
    ['25 rb tayangan', 'en'],
    ['20 zzz videos', 'en'],
  ])('%j in %s has a unit that is not known there', (total, language) => {
    const { hashtags, unread } = header(total, language);
    expect([hashtags, unread]).toEqual([[], { 'total-value': 1 }]);
  });

  test.each(['20.2M', '20.2M things', '20.2M video views', 'videos', ''])('%j is unread', (total) => {
    expect(header(total).hashtags).toEqual([]);
  });

  test('is understood by its tooltip where its words are new', () => {
    expect(header('20.2M zzz', 'en', { hint: 'posts ' }).hashtags).toMatchObject([{ videos: 20_200_000 }]);
  });

  test('of the page before is left', () => {
    expect(header('20.2M videos', 'en', { title: '#lamps' }).hashtags).toEqual([]);
  });
});

describe('the sentence with which a hashtag is shared', () => {
  const shared = (desc: string, language: string) =>
    factsOf(
      { challengeInfo: { challenge: { title: 'crystals' } }, shareMeta: { title: '#crystals', desc } },
      { language },
    );

  test.each([
    ['37099.0m views', 'en', { views: 37_099_000_000 }],
    ['Watch it: 25.6k views on TikTok', 'en', { views: 25_600 }],
    ['25 rb tayangan', 'id', { views: 25_000 }],
    ['12 mil visualizações', 'pt-BR', { views: 12_000 }],
    ['25 k vues', 'fr', { views: 25_000 }],
    ['25万次观看', 'zh-Hans', { views: 250_000 }],
    ['25 Tr lượt xem', 'vi', { views: 25_000_000 }],
    ['20 Mio. Aufrufe', 'de', { views: 20_000_000 }],
    ['12 тыс. просмотров', 'ru', { views: 12_000 }],
  ])('%j in %s', (desc, language, expected) => {
    const { hashtags, unread } = shared(desc, language);
    expect(unread).toEqual({});
    expect(hashtags).toMatchObject([{ tag: 'crystals', source: 'shown', ...expected }]);
  });

  test.each([
    ['25 triệu lượt xem', 'vi'],
    ['25 rb tayangan', 'en'],
    ['25万次观看', 'en'],
    ['20 million views', 'en'],
    ['12 Tsd. Beiträge', 'de'],
  ])('%j in %s has a unit that is not known there', (desc, language) => {
    const { hashtags, unread } = shared(desc, language);
    expect([hashtags, unread]).toEqual([[], { 'total-value': 1 }]);
  });
});

describe('a row of the Creative Center', () => {
  const row = {
    hashtag_name: 'Crystals',
    country_info: { id: 'US', value: 'United States' },
    ...{ publish_cnt: 4210, video_views: 9_100_000, rank: 3, rank_diff: 12, trend: [{ time: 1, value: 0.5 }] },
  };
  const address = 'https://ads.tiktok.com/business/creativecenter/inspiration/popular/hashtag/pc/en?period=7';

  test('counts the last days only, so it is a counter of its own', () => {
    expect(hashtags({ data: { list: [row] } }, { address })).toEqual([
      {
        tag: 'crystals',
        ...{ views: 9_100_000, viewsStep: 1e5, videos: 4210, videosStep: 1 },
        ...{ source: 'window', windowDays: 7, rank: 3, market: 'US', seenAt },
      },
    ]);
  });

  test('is written in another way on the page itself, and may tell all time', () => {
    const own = {
      hashtagName: 'crystals',
      publishCnt: 4210,
      videoViews: 123_456,
      publishCntAll: 99_999,
      videoViewsAll: 7_777_777,
    };
    const json = {
      props: { pageProps: { dehydratedState: { queries: [{ state: { data: { pages: [{ list: [own] }] } } }] } } },
    };
    expect(hashtags(json)).toMatchObject([
      { source: 'window', views: 123_456, videos: 4210 },
      { source: 'page', views: 7_777_777, videos: 99_999 },
    ]);
  });
});
