import { describe, expect, test } from 'vitest';
import { readCount } from '../../signals/counts';

test.each([
  ['0', 0, 1],
  ['7582', 7_582, 1],
  ['1,234', 1_234, 1],
  ['1,234,567', 1_234_567, 1],
  ['20K', 20_000, 100],
  ['156K', 156_000, 100],
  ['36.2K', 36_200, 100],
  ['25.6k', 25_600, 100],
  ['1.2M', 1_200_000, 100_000],
  ['10M', 10_000_000, 100_000],
  ['1.25M', 1_250_000, 10_000],
  ['1.8m', 1_800_000, 100_000],
  ['37099.0m', 37_099_000_000, 100_000],
  ['2B', 2_000_000_000, 100_000_000],
  [' 141.2K\n', 141_200, 100],
])('%s is %d, give or take half of %d', (text, count, step) => {
  expect(readCount(text)).toEqual({ count, step });
});

test.each([
  ...['', 'Share', 'Teilen', '-5', '1.2', '1,2K', '12,3 rb', '1.234', '1 234', '1,2 mil', '١٫٢ ألف', '1.2万', '12 K'],
  ...['1e9', '20.2M videos', 'K', '1.2.3M', '12,34', '0x10', 'NaN', 'Infinity', '999999999999', '99999B', '1.234K'],
  ...['constructor', '5constructor', '5__proto__', '5-30', '00:05', '12,345K', '1,234.5K'],
])('%j is not understood, so it is no number', (text) => {
  expect(readCount(text)).toBeUndefined();
});

const locales = [
  ...['en', 'zh-CN', 'zh-TW', 'id', 'ms', 'vi', 'th', 'fil', 'es', 'es-MX', 'pt-BR', 'de', 'fr', 'it', 'ja', 'ko'],
  ...['ru', 'tr', 'ar', 'pl', 'ar-EG'],
];
const numbers = [1_234, 12_345, 123_456, 1_234_567, 12_345_678, 1_234_567_890];

/** As precisely as a notation with one decimal can say it, in the unit that it takes. */
const isWithin = (number: number, { count, step }: { count: number; step: number }) =>
  Math.abs(count - number) <= step / 2 && step <= Math.max(1, number / 10);

describe.each(locales)('in %s', (locale) => {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const known = Intl.NumberFormat.supportedLocalesOf([locale]).length > 0;

  test.skipIf(!known).each(numbers)('%d is read as CLDR shortens it', (number) => {
    const read = readCount(compact.format(number), locale);
    expect(read && isWithin(number, read), `${compact.format(number)} → ${JSON.stringify(read)}`).toBe(true);
  });

  test.skipIf(!known)('no number is read as another one, short or in full', () => {
    const full = new Intl.NumberFormat(locale);
    for (let digits = 0; digits < 10; digits += 0.03) {
      const number = Math.round(10 ** digits);
      const read = readCount(compact.format(number), locale);
      expect(read && Math.abs(read.count - number) <= read.step / 2, compact.format(number)).toBe(true);
      expect(readCount(full.format(number), locale)).toEqual({ count: number, step: 1 });
    }
  });

  test('TikTok’s own notation is the same', () => {
    expect(readCount('36.2K', locale)).toEqual({ count: 36_200, step: 100 });
    expect(readCount('12M', locale)).toEqual({ count: 12_000_000, step: 100_000 });
    expect(readCount('1.5b', locale)).toEqual({ count: 1_500_000_000, step: 100_000_000 });
  });
});

test.each([
  ['1,2 M', 'id', 1_200_000_000],
  ['1,2 M', 'fr', 1_200_000],
  ['12 B', 'tr', 12_000],
  ['12B', 'tr', 12_000_000_000],
  ['1,2 mil', 'pt-BR', 1_200],
  ['1,2 mi', 'pt-BR', 1_200_000],
  ['1,2 T', 'vi', 1_200_000_000],
  ['1,2 Tr', 'vi', 1_200_000],
  ['1.2J', 'ms-MY', 1_200_000],
  ['12.3万', 'zh-Hans', 123_000],
  ['1.2 พัน', 'th-TH', 1_200],
  ['1.2หมื่น', 'th-TH', 12_000],
  ['3 แสน', 'th', 300_000],
  ['4.5 ล้าน', 'th', 4_500_000],
  ['12,3 ribu', 'id-ID', 12_300],
  ['1,2 juta', 'id-ID', 1_200_000],
  ['12.3 ribu', 'ms', 12_300],
  ['12 libo', 'fil-PH', 12_000],
  ['1.2 milyon', 'fil-PH', 1_200_000],
  ['۱۲۳۴', 'fa', 1_234],
  ['١٬٢٣٤', 'ar-EG', 1_234],
  ['1.234', 'de', 1_234],
  ['1 234', 'fr', 1_234],
])('%s on a page in %s is %d', (text, language, count) => {
  expect(readCount(text, language)?.count).toBe(count);
});

test('without its decimals, a number in words is as rough as the word', () => {
  expect(readCount('12.3万', 'zh-CN')).toEqual({ count: 123_000, step: 1_000 });
  expect(readCount('12万', 'zh-CN')).toEqual({ count: 120_000, step: 10_000 });
});

test.each([
  ['1,2M', 'id'], // TikTok's million with a decimal comma, or CLDR's milliard without its space
  ['1,2B', 'tr'],
  ['1.2 M', 'id'],
  ['1,234', 'de'],
  ['1.234', 'en-GB'],
  ['1.234', 'fr'],
  ['1,2 mil', 'en'],
  ['1,2 mi', 'de'],
  ['1.2万', 'de'],
  ['1.234', 'sv'],
  ['1,234', 'sv'],
  ['1,2 tn', 'sv'],
  ['12 rb', '.*'],
  ['12 rb', 'constructor'],
])('%s on a page in %s may be two things, so it is none', (text, language) => {
  expect(readCount(text, language)).toBeUndefined();
});
