import { expect, test } from 'vitest';
import { readingNames } from '../../locales/en/reading-names';
import { handleIn, type PageKind, pageKind, tagIn, videoIdIn } from '../../signals/page-kind';

const id = '7507673491211029803';
const creativeCenter = 'https://ads.tiktok.com/business/creativecenter';

/** Each address is what it says and nothing else; a path is one of www.tiktok.com. */
const examples: Record<PageKind, string[]> = {
  foryou: ['', '/', '/foryou', '/foryou?lang=en', '/en/', '/fr', '/zh-Hant-TW/', '/de-DE/foryou'],
  following: ['/following', '/en/following/'],
  friends: ['/friends'],
  explore: ['/explore', '/id-ID/explore'],
  tag: ['/tag/tiktokmademebuyit', '/de/tag/haul', '/tag/%E3%81%8A', 'https://m.tiktok.com/tag/haul'],
  search: ['/search?q=x', '/search/top?q=x', '/vi-VN/search?q=x'],
  'search-video': ['/search/video?q=x', '/fil-PH/search/video?q=x'],
  'search-other': ['/search/user?q=x', '/search/live?q=x', '/search/photo?q=x'],
  profile: ['/@some.one_1', '/@some.one_1/', '/de/@someone', '/%40someone', '/@7372542475141760017'],
  video: [`/@x/video/${id}`, `/@x/photo/${id}?lang=de`, `/de/@x/video/${id}`],
  live: ['/@x/live', '/live', '/live/event/1'],
  collection: [`/@x/collection/things-${id}`],
  playlist: ['/@x/playlist/things-1', `/de/@x/playlist/${id}`],
  music: ['/music/original-sound-7219872460739791621'],
  discover: ['/discover', '/discover/hair-tools'],
  embed: ['/embed/@x', `/embed/v2/${id}`],
  product: [
    ...['/shop/pdp/a-thing/1729384756', '/shop/pdp/1729384756', '/view/product/1729840619138750658?lang=en'],
    ...['/view/product/1729840619138750658', '/us/pdp/a-thing/1729384756', '/gb/pdp/1729384756'].map(
      (path) => `https://shop.tiktok.com${path}`,
    ),
  ],
  store: ['/shop/store/some-seller/7495514739', 'https://shop.tiktok.com/us/store/some-seller/7495514739'],
  'shop-category': [
    ...['/shop/c/toys/604968', '/shop/c/toys'],
    ...['/us/c/toys/604968', '/us/k/pop-it'].map((path) => `https://shop.tiktok.com${path}`),
  ],
  shop: ['/shop', '/shop/', '/shop/cart-of-deals', 'https://shop.tiktok.com/', 'https://shop.tiktok.com/us'],
  'creative-center': [
    `${creativeCenter}/inspiration/popular/hashtag/pc/en?countryCode=GB`,
    `${creativeCenter}/hashtag/popit/pc/en`,
    `${creativeCenter}/hashtag/popit`,
  ],
  other: [
    ...['/about', '/tag', '/music', '/@x/video', '/@x/video/abc', '/@x/playlist', '/foryouandme', '/search/else'],
    ...['/legal/page/row/privacy-policy/en', '/business/creativecenter/hashtag/x', '/pdp/a-thing/1', '/pdp/1'],
    ...[`${creativeCenter}/inspiration/popular/music/pc/en`, 'https://ads.tiktok.com/foryou'],
    ...['https://seller.tiktok.com/', 'https://seller-id.tiktok.com/explore', 'https://www.tiktok.com.example/foryou'],
  ],
};

const rows = Object.entries(examples).flatMap(([kind, addresses]) => addresses.map((address) => [address, kind]));

test.each(rows)('%s is a page of kind %s', (address, kind) => {
  expect(pageKind(new URL(address ?? '', 'https://www.tiktok.com'))).toBe(kind);
});

test('an address names its person, video and hashtag', () => {
  const video = new URL(`https://www.tiktok.com/de/@Some.One/photo/${id}?x=1`);
  expect([handleIn(video), videoIdIn(video)]).toEqual(['some.one', id]);
  expect(tagIn(new URL('https://www.tiktok.com/tag/D%C3%BAo'))).toBe('dúo');
  expect(tagIn(new URL('https://www.tiktok.com/tag/50%'))).toBeUndefined();
  expect(videoIdIn(new URL('https://www.tiktok.com/@x'))).toBeUndefined();
});

test.each(Object.keys(examples))('people and reports have a name for a page of kind %s', (kind) => {
  expect(readingNames).toHaveProperty([`kind.${kind}`]);
});
