import { expect, test } from 'vitest';
import { handleIn, type PageKind, pageKind, tagIn, videoIdIn } from '../../signals/page-kind';

const examples: Record<PageKind, string[]> = {
  foryou: ['', '/', '/foryou', '/foryou?lang=en', '/en/', '/fr', '/zh-Hant-TW/', '/de-DE/foryou'],
  following: ['/following', '/en/following/'],
  friends: ['/friends'],
  explore: ['/explore', '/id-ID/explore'],
  tag: ['/tag/tiktokmademebuyit', '/de/tag/haul', '/tag/%E3%81%8A'],
  search: ['/search?q=x', '/search/video?q=x', '/search/user?q=x', '/vi-VN/search?q=x'],
  profile: ['/@some.one_1', '/@some.one_1/', '/de/@someone', '/%40someone', '/@7372542475141760017'],
  video: ['/@x/video/7507673491211029803', '/@x/photo/7507673491211029803?lang=de', '/de/@x/video/7507673491211029803'],
  live: ['/@x/live', '/live', '/live/event/1'],
  collection: ['/@x/collection/things-7507673491211029803', '/@x/playlist/things-1'],
  music: ['/music/original-sound-7219872460739791621'],
  discover: ['/discover', '/discover/hair-tools'],
  embed: ['/embed/@x', '/embed/v2/7507673491211029803'],
  shop: ['/shop', '/shop/pdp/a-thing/1729384756', '/shop/c/toys/1', '/view/product/1729840619138750658'],
  other: [
    '/about',
    '/tag',
    '/music',
    '/@x/video',
    '/@x/video/abc',
    '/legal/page/row/privacy-policy/en',
    '/foryouandme',
  ],
};

test.each(Object.entries(examples).flatMap(([kind, paths]) => paths.map((path) => [path, kind])))(
  '%s is a page of kind %s',
  (path, kind) => {
    expect(pageKind(new URL(`https://www.tiktok.com${path}`))).toBe(kind);
  },
);

test('everything on the shop host is a shop page', () => {
  expect(pageKind(new URL('https://shop.tiktok.com/view/product/1'))).toBe('shop');
  expect(pageKind(new URL('https://shop.tiktok.com/'))).toBe('shop');
});

test('an address names its person, video and hashtag', () => {
  const video = new URL('https://www.tiktok.com/de/@Some.One/photo/7507673491211029803?x=1');
  expect([handleIn(video), videoIdIn(video)]).toEqual(['some.one', '7507673491211029803']);
  expect(tagIn(new URL('https://www.tiktok.com/tag/D%C3%BAo'))).toBe('dúo');
  expect(tagIn(new URL('https://www.tiktok.com/tag/50%'))).toBeUndefined();
  expect(videoIdIn(new URL('https://www.tiktok.com/@x'))).toBeUndefined();
});
