import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samples } from '../read-sample';
import { factsOf, seenAt } from './read-text';

const userInfo = (user: object = {}, rest: object = {}) => ({
  userInfo: {
    user: {
      id: '6838237657455297538',
      uniqueId: 'a_shop',
      nickname: ' A shop ',
      verified: false,
      ttSeller: true,
      ...user,
    },
    stats: { followerCount: 25_600 },
    statsV2: { followerCount: '25577' },
    ...rest,
  },
});

test('a profile tells who sells, to how many, and where its link leads', () => {
  expect(factsOf(userInfo({ bioLink: { link: 'Linktr.ee/a_shop', risk: 0 } })).authors).toEqual([
    {
      ...{ handle: 'a_shop', name: 'A shop', followers: 25_577, followersStep: 1, sells: true, verified: false },
      link: { destination: 'link-hub', host: 'linktr.ee' },
      seenAt,
    },
  ]);
});

test.each([
  ['https://www.amazon.de/shop/x', { destination: 'amazon', host: 'amazon.de' }],
  ['https://shop.a-brand.example', { destination: 'other', host: 'shop.a-brand.example' }],
  ['javascript:alert(1)', undefined],
  ['mailto:a@b.example', undefined],
  ['not a link', undefined],
  ['', undefined],
  [5, undefined],
])('the link %j', (link, expected) => {
  expect(factsOf(userInfo({ bioLink: { link } })).authors[0]?.link).toEqual(expected);
});

test('a business account need not sell, and what is not said stays unsaid', () => {
  const business = { commerceUserInfo: { commerceUser: true } };
  expect(factsOf(userInfo({ ...business, ttSeller: false })).authors[0]?.sells).toBe(false);
  expect(factsOf(userInfo({ ...business, ttSeller: undefined })).authors[0]?.sells).toBeUndefined();
  expect(factsOf(userInfo({ ttSeller: undefined, verified: undefined })).authors[0]).not.toMatchObject({
    sells: expect.anything(),
  });
});

test('whoever looks is no author', () => {
  const viewer = { 'webapp.app-context': { user: { uid: '6838237657455297538', uniqueId: 'me', nickName: 'Me' } } };
  expect(factsOf(viewer).authors).toEqual([]);
  expect(factsOf(userInfo(), { viewerId: '6838237657455297538' }).authors).toEqual([]);
});

test('a handle that could hide something is no handle', () => {
  const { authors, unread, shapes } = factsOf(userInfo({ uniqueId: '../x?<script>' }));
  expect(authors).toEqual([]);
  expect(unread).toEqual({ 'author-shape': 1 });
  expect(shapes.join()).not.toContain('script');
});

test('followers that overflowed are unread', () => {
  const { authors, unread } = factsOf(userInfo({}, { stats: { followerCount: -5 }, statsV2: undefined }));
  expect(authors[0]).not.toHaveProperty('followers');
  expect(unread).toEqual({ 'followers-value': 1 });
});

describe.skipIf(!samples)('a real profile (TRENDCREST_SAMPLES)', () => {
  test('is read from the page, the viewer is not', () => {
    const text = readFileSync(join(samples ?? '', 'html/thomas-2026-id-profile-hydration.json'), 'utf8');
    const handle = JSON.parse(text).__DEFAULT_SCOPE__['webapp.user-detail'].userInfo.user.uniqueId;
    const { authors, products, hashtags, unread } = factsOf(text);
    expect({ products, hashtags, unread }).toEqual({ products: [], hashtags: [], unread: {} });
    expect(authors).toMatchObject([
      { handle, followers: 25_577, followersStep: 1, sells: true, verified: false, link: { destination: 'link-hub' } },
    ]);
  });

  test.each(['pak-2025-video-loggedin', 'rainer-2025-hashtag-noitems', 'rimi-2025-vn-video'])(
    '%s shows none',
    (file) => {
      const page = readFileSync(join(samples ?? '', `html/${file}.html`), 'utf8');
      const text = /<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
      expect(factsOf(text)).toMatchObject({ authors: [], products: [], hashtags: [], unread: {} });
    },
  );
});
