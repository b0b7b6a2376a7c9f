import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../signals/carts/destination';

const leadsTo: Record<string, string[]> = {
  'tiktok-shop': [
    'https://www.tiktok.com/shop/pdp/a-dress/1729840619138750658',
    'https://www.tiktok.com/shop',
    'https://www.tiktok.com/vi-VN/shop/c/dresses/601152',
    'https://www.tiktok.com/view/product/1729840619138750658?region=GB',
    'https://shop.tiktok.com/us/pdp/1729840619138750658',
    'https://oec-api.tiktokv.com/view/product/1',
  ],
  shopify: ['https://some-shop.myshopify.com/products/x', 'https://shop.app/products/1'],
  amazon: [
    'https://www.amazon.com/dp/1',
    'https://www.amazon.com.br/dp/1',
    'https://amazon.co.uk/dp/1',
    'https://www.amazon.sg/dp/1',
    'https://amzn.to/3x',
    'https://amzn.eu/d/1',
    'https://amzn.asia/d/1',
    'https://a.co/d/1',
  ],
  walmart: ['https://www.walmart.com/ip/1', 'https://www.walmart.com.mx/ip/1'],
  shopee: [
    'https://shopee.co.id/x',
    'https://shopee.vn/x',
    'https://shopee.com.my/x',
    'https://s.shopee.ph/1',
    'https://shope.ee/1',
    'https://vn.shp.ee/1',
  ],
  lazada: ['https://www.lazada.com.ph/x', 'https://s.lazada.vn/s.1', 'https://lzd.co/1'],
  aliexpress: ['https://de.aliexpress.com/x', 'https://s.click.aliexpress.com/e/1', 'https://a.aliexpress.com/_1'],
  alibaba: ['https://www.alibaba.com/product-detail/1'],
  '1688': ['https://detail.1688.com/offer/1.html'],
  ebay: ['https://www.ebay.co.uk/x', 'https://ebay.us/1'],
  etsy: ['https://www.etsy.com/x', 'https://etsy.me/1'],
  shein: ['https://us.shein.com/x', 'https://www.shein.co.uk/x'],
  temu: ['https://www.temu.com/x', 'https://temu.to/m/1', 'https://share.temu.com/1'],
  'jd-id': ['https://www.jd.id/x'],
  tokopedia: ['https://www.tokopedia.com/x', 'https://tokopedia.link/1'],
  bukalapak: ['https://www.bukalapak.com/p/1'],
  blibli: ['https://www.blibli.com/p/1'],
  tiki: ['https://tiki.vn/x'],
  sendo: ['https://www.sendo.vn/x'],
  zalora: ['https://www.zalora.co.id/x', 'https://www.zalora.com.ph/x'],
  fanno: ['https://www.fanno.com/x'],
  'casas-bahia': ['https://www.casasbahia.com.br/x'],
  instagram: ['https://www.instagram.com/a-shop'],
  facebook: ['https://m.facebook.com/marketplace/item/1'],
  'link-hub': [
    'https://linktr.ee/a',
    'https://beacons.ai/a',
    'https://bio.link/a',
    'https://lnk.bio/a',
    'https://campsite.bio/a',
    'https://stan.store/a',
    'https://taplink.cc/a',
    'https://allmylinks.com/a',
    'https://msha.ke/a',
    'https://hoo.be/a',
    'https://solo.to/a',
    'https://a-brand.carrd.co/',
  ],
  other: [
    'https://www.tiktok.com/@somebody/video/7300000000000000001',
    'https://www.tiktok.com/tag/shop',
    'https://www.tiktok.com/shopping',
    'https://www.jd.com/x',
    'https://tiki.com/x',
    'https://my-own.example/amazon.com/?u=https://shopee.vn',
    'https://amazon.com.evil.io/x',
    'https://myamazon.com/',
    'https://amazon.io/',
    'https://shopee.xyz/',
    'https://shop-tiktok.com/view/product/1',
    'https://www.tiktok.com.evil.io/shop',
    'https://amazon.com@evil.example/',
    'https://xn--mazon-3ve.com/',
    'https://127.0.0.1/amazon.com',
    'https://com/',
    'javascript:"https://amazon.com"',
    'data:text/html,https://amazon.com',
    'intent://amazon.com#Intent;scheme=https;end',
    '//amazon.com/x',
    'amazon.com',
    '',
  ],
};

describe.each(Object.entries(leadsTo))('%s is where leads', (destination, addresses) => {
  test.each(addresses)('%s', (address) => {
    expect(destinationOf(undefined, address)).toBe(destination);
  });
});

test.each([
  ['TikTok Shop', undefined, 'tiktok-shop'],
  ['Shopify', 'https://a-brand.example/x', 'shopify'],
  ['SHOPEE', undefined, 'shopee'],
  ['JD.ID', undefined, 'jd-id'],
  ['Casas Bahia', undefined, 'casas-bahia'],
  ['A Brand', 'https://amazon.de/x', 'amazon'],
  ['constructor', 'https://constructor.com', 'other'],
  ['__proto__', 'https://__proto__.com', 'other'],
  [undefined, undefined, 'other'],
])('the source %j at %j is %s', (source, address, destination) => {
  expect(destinationOf(source, address)).toBe(destination);
});

test.each([
  [100, 'https://a-brand.example/x', 'shopify'],
  ['100', undefined, 'shopify'],
  [5, undefined, 'tiktok-shop'],
  [7, undefined, 'other'],
  [{}, undefined, 'other'],
])('the shop system %j at %j is %s', (platform, address, destination) => {
  expect(destinationOf(undefined, address, platform)).toBe(destination);
});

test('a host with a port or a closing dot is the same host', () => {
  expect(destinationOf('', 'https://www.amazon.com:8443/dp/1')).toBe('amazon');
  expect(destinationOf('', 'https://www.amazon.com./dp/1')).toBe('amazon');
  expect(destinationOf('', 'https://SHOPEE.VN/x')).toBe('shopee');
});

test('a text of a million characters is left at once', () => {
  const started = performance.now();
  expect(destinationOf('a'.repeat(1e6), `https://${'a.'.repeat(5e5)}amazon.com`)).toBe('other');
  expect(destinationOf('', `https://${'a.'.repeat(3_900)}amazon.com`)).toBe('amazon');
  expect(performance.now() - started).toBeLessThan(500);
});
