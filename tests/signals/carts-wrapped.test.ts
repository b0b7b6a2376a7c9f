import { describe, expect, test } from 'vitest';
import { destinationOf, unwrapped } from '../../signals/carts/destination';

const wrap = (target: string) => `https://www.tiktok.com/link/v2?aid=1988&target=${encodeURIComponent(target)}`;

describe('a wrapped address leads where it says, without being followed', () => {
  test.each([
    [wrap('https://shopee.vn/x'), 'shopee'],
    [wrap(wrap('https://www.amazon.de/dp/1')), 'amazon'],
    [wrap('https://l.instagram.com/?u=https%3A%2F%2Fwww.etsy.com%2Flisting%2F1'), 'etsy'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Flazada.vn%2F1', 'lazada'],
    ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fa-brand.myshopify.com', 'shopify'],
    ['https://www.awin1.com/cread.php?awinmid=1&ued=https%3A%2F%2Fwww.ebay.de%2Fitm%2F1', 'ebay'],
    ['https://go.skimresources.com/?id=1&url=https%3A%2F%2Fwww.walmart.com%2Fip%2F1', 'walmart'],
    ['https://click.linksynergy.com/deeplink?id=1&murl=https%3A%2F%2Fus.shein.com%2Fx', 'shein'],
    [wrap('https://a-brand.example/'), 'other'],
    [wrap('javascript:alert(1)'), 'other'],
    ['https://www.tiktok.com/link/v2?aid=1988', 'other'],
    ['https://evil.io/link/v2?target=https%3A%2F%2Famazon.com', 'other'],
    ['https://m.tiktok.com./redirect/?target=https%3A%2F%2Famazon.com', 'amazon'],
    ['https://www.google.com/url?q=https%3A%2F%2Famazon.com', 'amazon'],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Famazon.com', 'amazon'],
  ])('%s', (address, destination) => {
    expect(destinationOf('', address)).toBe(destination);
  });

  test('but not through wrappings without end', () => {
    let address = 'https://shopee.vn/x';
    for (let level = 0; level < 8; level++) address = wrap(address);
    expect(unwrapped(address)).toBeUndefined();
    expect(destinationOf('', address)).toBe('other');
  });
});

const amazon = encodeURIComponent('https://www.amazon.com/dp/1');

describe('a host is no path, and a path no host', () => {
  test.each([
    `https://evil.example/a.tiktok.com/link?target=${amazon}`,
    `https://evil.example/.tiktok.com/redirect?target=${amazon}`,
    `https://eviltiktok.com/link?target=${amazon}`,
    `https://tiktok.com.evil.example/link?target=${amazon}`,
    `https://www.tiktok.com/linked?target=${amazon}`,
    `https://www.tiktok.com/@link/video/1?target=${amazon}`,
    `https://evil.example/l.facebook.com/?u=${amazon}`,
    `https://l.facebook.com.evil.example/?u=${amazon}`,
    `https://evil.example/www.awin1.com/?ued=${amazon}`,
    `https://evil.example/go.skimresources.com/?url=${amazon}`,
    `https://evil.example/click.linksynergy.com/?murl=${amazon}`,
    `https://evil.example/google.com/url?q=${amazon}`,
    `https://www.google.com/url-of-mine?q=${amazon}`,
    'https://evil.example/shop.tiktok.com/view/product/1',
    'https://evil.example/www.tiktok.com/shop',
    'https://myshop.tiktok.com.evil.example/shop',
    'https://www.tiktok.com/@somebody/shop.tiktok.com/',
    'https://workshop.tiktok.com/x',
  ])('%s', (address) => {
    expect(destinationOf('', address)).toBe('other');
  });
});
