import { expect, test } from 'vitest';
import { formatIn } from '../../components/format';

const english = formatIn('en');
const chinese = formatIn('zh-CN');

test('large numbers are compact in the reader’s way', () => {
  expect([english.compact(812_400), english.compact(1_200_000)]).toEqual(['812K', '1.2M']);
  expect(chinese.compact(812_400)).toBe('81.2万');
});

test('money keeps its own currency', () => {
  expect(english.money({ amount: 8.99, currency: 'GBP' })).toBe('£8.99');
  expect(english.money({ amount: 52, currency: 'USD' })).toBe('$52');
  expect(chinese.money({ amount: 52, currency: 'USD' })).toBe('US$52');
  expect(english.money({ amount: 25_500, currency: 'IDR' })).toMatch(/^IDR\s25\.5K$/);
  expect(english.exactMoney({ amount: 25_500, currency: 'IDR' })).toMatch(/^IDR\s25,500$/);
});

test('small shares keep their figures, large ones lose the noise', () => {
  expect([0.0146, 0.00042, 0.6412, 0].map(english.share)).toEqual(['1.5%', '0.042%', '64%', '0%']);
});

test('a loss has a minus, not a hyphen', () => {
  expect([-18, 4, 0].map(english.signed)).toEqual(['−18', '+4', '0']);
});

test('a day is the same day wherever the reader is', () => {
  expect([english.day(20_583), chinese.day(20_583)]).toEqual(['10 May', '5月10日']);
});

test('time is relative, never in the future', () => {
  const now = 1_778_410_800_000;
  expect(english.ago(now - 3 * 3_600_000, now)).toBe('3 hours ago');
  expect(english.ago(now - 86_400_000, now)).toBe('yesterday');
  expect(english.ago(now + 5000, now)).toBe('this minute');
  expect(chinese.ago(now - 2 * 60_000, now)).toBe('2分钟前');
});

test.each([
  ['id', '812 rb', 'Rp 25,5 rb', '10 Mei', '30 hr'],
  ['ms', '812K', 'IDR 25.5K', '10 Mei', '30 hari'],
  ['fil', '812K', 'IDR 25.5K', 'May 10', '30 araw'],
  ['vi', '812 N', '25,5 N IDR', '10 thg 5', '30 ngày'],
  ['th', '812K', 'IDR 25.5K', '10 พ.ค.', '30วัน'],
] as const)('%s writes figures, money and days as its readers do', (language, count, price, day, days) => {
  const format = formatIn(language);
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(format.compact(812_400))).toBe(count);
  expect(plain(format.money({ amount: 25_500, currency: 'IDR' }))).toBe(price);
  expect(format.day(20_583)).toBe(day);
  expect(plain(format.days(30))).toBe(days);
});
