import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList } from '../../signals/lists/read-list';
import { signalSchema } from '../../signals/signal-schema';
import { anItem, tap } from './a-video';

test.each([
  '',
  'null',
  '[]',
  '5',
  '"x"',
  '{',
  '<html>',
  '{"itemList":{}}',
  '{"itemList":[[[]]]}',
  '{"data":null}',
  '\u0000',
])('%j is read without a throw', (body) => {
  expect(readList(body, tap).signals).toEqual([]);
});

test('a body above 10 MB is refused unread', () => {
  expect(readList(`{"itemList":[${' '.repeat(10_000_001)}]}`, tap)).toEqual({
    signals: [],
    unread: { 'too-long': 1 },
    shapes: [],
    kind: 'unknown',
  });
});

test('of a list without end 2,000 rows are read, and the rest is counted', () => {
  const itemList = Array.from({ length: 2_500 }, (_, index) =>
    anItem({ id: String(7_500_000_000_000_000_000n + BigInt(index)) }),
  );
  const { signals, unread } = readList(JSON.stringify({ itemList }), tap);
  expect([signals.length, unread]).toEqual([2_000, { 'too-many-rows': 500 }]);
});

test('deep nesting does no harm', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  expect(
    readList(`{"itemList":[{"id":"7500000000000000001","author":"x","stats":{},"anchors":${deep}}]}`, tap).signals,
  ).toHaveLength(1);
  expect(readList(`{"data":${deep}}`, tap).signals).toEqual([]);
});

test('no object of ours is changed by the names in a body', () => {
  const item = JSON.stringify(anItem()).slice(0, -1);
  const body = `{"__proto__":{"polluted":1},"itemList":[${item},"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`;
  const { signals } = readList(body, tap);
  expect(signals).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
  expect('polluted' in (signals[0] ?? {})).toBe(false);
});

test('a list under an inherited name is one more list of strangers', () => {
  const { signals, unread } = readList('{"__proto__":{"itemList":[1]}}', tap);
  expect([signals, unread]).toEqual([[], { 'row-shape': 1 }]);
});

test('markup in texts stays text, and a handle cannot carry any', () => {
  const caption = '<img src=x onerror=alert(1)>';
  const read = (more: object) => readList(JSON.stringify({ itemList: [anItem(more)] }), tap);
  expect(read({ desc: caption }).signals[0]?.caption).toBe(caption);
  for (const uniqueId of ['<b>', 'a/b', 'a?b', '', ' ', 'javascript:alert(1)', 'a"b']) {
    expect(read({ author: { uniqueId } })).toMatchObject({ signals: [], unread: { 'row-shape': 1 } });
  }
});

test('whatever stands in the fields, only valid signals come out', () => {
  const field = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.jsonValue({ maxDepth: 2 }), fc.constant(null));
  const fields = fc.dictionary(
    fc.constantFrom(
      ...Object.keys(anItem()),
      'anchors',
      'challenges',
      'textExtra',
      'contents',
      'statsV2',
      'locationCreated',
      'textLanguage',
      'isAd',
      'imagePost',
      'nickname',
      'authorStats',
    ),
    field,
  );
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 5 }), (rows) => {
      const itemList = rows.map((row) => anItem(row));
      const { signals, unread } = readList(JSON.stringify({ itemList }), tap);
      for (const signal of signals) expect(signalSchema.safeParse(signal).error).toBeUndefined();
      expect(signals.length + (unread['row-shape'] ?? 0)).toBeLessThanOrEqual(rows.length);
    }),
    { numRuns: 300 },
  );
});

test('whatever a body is, it does not throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 5 }), fc.string()), (body) => {
      expect(readList(body, tap).signals).toEqual([]);
    }),
  );
});
