import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCaptionPrice } from '../../signals/carts/caption-price';

test.each([
  ['only £8.99 today', undefined, 8.99, 'GBP', '£8.99'],
  ['just $12!', 'US', 12, 'USD', '$12'],
  ['US$ 9.99 each', 'GB', 9.99, 'USD', 'US$ 9.99'],
  ['now 39 USD', undefined, 39, 'USD', '39 USD'],
  ['A$15 at the market', undefined, 15, 'AUD', 'A$15'],
  ['S$ 12.90 nett', undefined, 12.9, 'SGD', 'S$ 12.90'],
  ['$12.90', 'SG', 12.9, 'SGD', '$12.90'],
  ['Rp 99rb aja kak', undefined, 99_000, 'IDR', 'Rp 99rb'],
  ['Rp99.000 saja', undefined, 99_000, 'IDR', 'Rp99.000'],
  ['Rp. 1,2jt komplit', undefined, 1_200_000, 'IDR', 'Rp. 1,2jt'],
  ['harga 45rb', 'ID', 45_000, 'IDR', 'harga 45rb'],
  ['ราคา฿199เท่านั้น', undefined, 199, 'THB', '฿199'],
  ['พิเศษ199บาทค่ะ', undefined, 199, 'THB', '199บาท'],
  ['โปร 199.- จ้า', 'TH', 199, 'THB', '199.-'],
  ['giá 199.000₫', undefined, 199_000, 'VND', '199.000₫'],
  ['đồng giá từ 9.000Đ', undefined, 9_000, 'VND', '9.000Đ'],
  ['₫200k', undefined, 200_000, 'VND', '₫200k'],
  ['son lì chỉ 59k thôi', undefined, 59_000, 'VND', 'chỉ 59k'],
  ['chỉ 16.900K', undefined, 16_900_000, 'VND', 'chỉ 16.900K'],
  ['RM15.90 je', undefined, 15.9, 'MYR', 'RM15.90'],
  ['now RM 15', 'MY', 15, 'MYR', 'RM 15'],
  ['₱199 lang', undefined, 199, 'PHP', '₱199'],
  ['P199 lang mga mhie', 'PH', 199, 'PHP', 'P199'],
  ['nur €8,99', undefined, 8.99, 'EUR', '€8,99'],
  ['für 8,99 € im Shop', undefined, 8.99, 'EUR', '8,99 €'],
  ['por R$ 29,90', undefined, 29.9, 'BRL', 'R$ 29,90'],
  ['R$ 1.299,90 à vista', undefined, 1299.9, 'BRL', 'R$ 1.299,90'],
  ['今だけ¥1,980', 'JP', 1980, 'JPY', '¥1,980'],
  ['只要99元', 'CN', 99, 'CNY', '99元'],
  ['NT$390', undefined, 390, 'TWD', 'NT$390'],
  ['#8dollars under $20? no: £5 each', 'US', 5, 'GBP', '£5'],
])('%j in %s costs %d %s', (caption, market, price, currency, text) => {
  expect(readCaptionPrice(caption, market)).toEqual({ price, currency, text });
});

test.each([
  ['50% off', 'US'],
  ['1k views', 'VN'],
  ['10k follow', 'VN'],
  ['best of 2024', 'US'],
  ['size 38, 1.5 kg', 'US'],
  ['$$$', 'US'],
  ['$12', undefined],
  ['$12', 'GB'],
  ['¥99', undefined],
  ['99元', 'US'],
  ['all under $20', 'US'],
  ['less than $5.', 'US'],
  ['favourites $20 & under', 'US'],
  ['save $1000', 'US'],
  ['$10 off any 2', 'US'],
  ['my $200 budget', 'US'],
  ['$5,000 beauty haul', 'US'],
  ['free shipping on orders over $30', 'US'],
  ['normally almost $300', 'US'],
  ['$24 - $30', 'US'],
  ['$1k a month', 'US'],
  ['$0 hack', 'US'],
  ['de R$ 59,90', 'BR'],
  ['giảm 50k', 'VN'],
  ['phí ship rẻ, chỉ còn 12.000đ', 'VN'],
  ['chỉ với 30k/h', 'VN'],
  ['10đ cho sự tự tin', 'VN'],
  ['sale 99k', 'US'],
  ['harga 45k', 'MY'],
  ['ส่วนลด50บาท', 'TH'],
  ['ไม่เกิน 100 บาท', 'TH'],
  ['P2 is here', 'PH'],
  ['P199 lang', 'US'],
  ['BTS RM 30th birthday', 'US'],
  ['199.-', 'US'],
  ['#under20dollars @shop$5 https://x.example/$5', 'US'],
  ['diskon Rp 20rb', 'ID'],
  ['50ribuan', 'ID'],
  ['10rb pengikut', 'ID'],
  ['$9,999,999', 'US'],
  ['', 'US'],
])('%j in %s names no sure price', (caption, market) => {
  expect(readCaptionPrice(caption, market)).toBeUndefined();
});

test.each([
  ['digits', '1,111'.repeat(20_000)],
  ['signs', '$'.repeat(100_000)],
  ['prices that are none', 'under $20 '.repeat(10_000)],
  ['spaces', `$${' '.repeat(100_000)}5`],
])('a caption of nothing but %s is left quickly', (_, caption) => {
  const started = performance.now();
  readCaptionPrice(caption, 'US');
  expect(performance.now() - started).toBeLessThan(1_000);
});

const captions = process.env.TRENDCREST_CAPTIONS;

describe.skipIf(!captions)('real captions (TRENDCREST_CAPTIONS)', () => {
  test.each([
    ['pool.us-ads.ndjson', 'US', 8],
    ['pool.beauty-hashtags.ndjson', 'US', 25],
    ['pool.vn-feed.ndjson', 'VN', 2],
  ])('of %s name a sure price at least a few times, and hardly ever without a sign of money', (file, market, most) => {
    const rows = readFileSync(join(captions ?? '', file), 'utf8')
      .trim()
      .split('\n');
    const read = rows.flatMap((row) => readCaptionPrice(JSON.parse(row).text, market) ?? []);
    console.log(`${file}: ${rows.length} captions, ${read.length} prices`);
    expect(read.length).toBeGreaterThanOrEqual(most);
    expect(read.length / rows.length).toBeLessThan(0.02);
  });
});
