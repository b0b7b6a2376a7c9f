// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { placeCarts } from '../../signals/carts/place-cart';
import { takeLinks } from '../../signals/carts/take-links';

const readCartLinks = (scope: Element) => placeCarts(takeLinks(scope));

function cardWith(...links: Record<string, string>[]): Element {
  const card = document.createElement('article');
  for (const attributes of links) {
    const link = card.appendChild(document.createElement('a'));
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  }
  return card;
}

const wrapped = `/link/v2?aid=1988&target=${encodeURIComponent('https://shopee.vn/x')}`;

test.each([
  ['/view/product/1729840619138750658', { destination: 'tiktok-shop', productId: '1729840619138750658' }],
  ['https://www.tiktok.com/shop/pdp/a-dress/1729840619138750658?x=1', { productId: '1729840619138750658' }],
  ['https://shop.tiktok.com/us/pdp/1729840619138750658', { productId: '1729840619138750658' }],
  ['https://shop.tiktok.com/us/store/a-store/7495278230053096070', { destination: 'tiktok-shop' }],
  [wrapped, { destination: 'shopee' }],
  ['https://www.amazon.de/dp/1', { destination: 'amazon' }],
  ['https://a-brand.myshopify.com/products/1', { destination: 'shopify' }],
])('a link to %s is a cart', (href, cart) => {
  expect(readCartLinks(cardWith({ href }))).toMatchObject([cart]);
});

test.each([
  '/@somebody',
  'https://www.tiktok.com/@shop',
  '/@shop/video/7300000000000000001',
  '/music/product-7300000000000000001',
  '/tag/tiktokshop',
  '/search?q=shop',
  'https://www.instagram.com/somebody',
  'https://linktr.ee/somebody',
  'https://a-brand.example/',
  'javascript:location="https://amazon.com/"',
  '#shop',
  '//evil.io/shop',
  '',
])('a link to %s is none', (href) => {
  expect(readCartLinks(cardWith({ href }))).toEqual([]);
});

test('two links to one product are one cart, and its title is the one that the link bears', () => {
  const href = '/view/product/1729840619138750658';
  const card = cardWith({ href }, { href: `https://www.tiktok.com${href}?from=card`, title: 'A dress' });
  expect(readCartLinks(card)).toEqual([
    { destination: 'tiktok-shop', productId: '1729840619138750658', title: 'A dress' },
  ]);
});

test('a live room with thousands of links is read to a limit', () => {
  const links = Array.from({ length: 5_000 }, (_, index) => ({ href: `https://www.amazon.de/dp/${index}` }));
  expect(readCartLinks(cardWith(...links)).length).toBeLessThanOrEqual(200);
});
