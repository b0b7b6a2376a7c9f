import { expect, test } from 'vitest';
import { readCount } from '../../signals/counts';

test.each([
  ['0', 0],
  ['7582', 7_582],
  ['1,234', 1_234],
  ['1,234,567', 1_234_567],
  ['20K', 20_000],
  ['36.2K', 36_200],
  ['25.6k', 25_600],
  ['10M', 10_000_000],
  ['1.8m', 1_800_000],
  ['235.0k', 235_000],
  ['2B', 2_000_000_000],
  [' 141.2K\n', 141_200],
])('%s is %d', (text, count) => {
  expect(readCount(text)?.count).toBe(count);
});

test.each([
  ...['', 'Share', 'Teilen', '-5', '1.2', '1,2K', '12,3 rb', '1.234', '1 234', '1,2 mil', '١٫٢ ألف', '1.2万', '12 K'],
  ...['1e9', '20.2M videos', 'K', '1.2.3M', '12,34', '0x10', 'NaN', 'Infinity', '999999999999', '99999B', '1.234K'],
])('%j is not understood, so it is no number', (text) => {
  expect(readCount(text)).toBeUndefined();
});
