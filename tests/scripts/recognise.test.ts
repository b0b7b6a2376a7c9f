import { expect, test } from 'vitest';
import { linesOf } from '../../scripts/read/lines-of';
import { Judge } from '../../scripts/recognise/judge';
import { recogniseRow } from '../../scripts/recognise/recognise-row';
import { rowIn } from '../../scripts/recognise/row';

const row = (more: object) => rowIn(JSON.stringify({ id: '1', kind: 'caption', text: 'x', ...more }));

test('lines end at a line feed, wherever the chunks end, and not at other separators', async () => {
  async function* chunks() {
    yield '{"a":"one\u2028still one"}\r\n{"b"';
    yield ':2}\n\n{"c":3}';
  }
  expect(await Array.fromAsync(linesOf(chunks()))).toEqual(['{"a":"one\u2028still one"}', '{"b":2}', '', '{"c":3}']);
});

test('a row is recognised with its reasons', () => {
  const sold = recogniseRow(row({ text: 'crystals restock #crystals', hashtags: ['#TikTokMadeMeBuyIt'] }));
  expect(sold.items).toContain('crystals');
  expect(sold.isProduct).toBeGreaterThan(0.5);
  expect(sold.reasons).toContain('umbrellaTag');
  expect(recogniseRow(row({ text: 'my cat has opinions' })).isProduct).toBeLessThan(0.5);
});

test('a row that is none says what is wrong', () => {
  expect(() => rowIn('{"id":"1"}')).toThrow('text');
  expect(() => rowIn('{')).toThrow();
});

test('the judge counts what was found among what was named, by language', () => {
  const judge = new Judge();
  const labelled = row({ lang: 'en', isProduct: true, items: ['crystals'] });
  judge.add(labelled, { isProduct: 0.9, items: ['crystals', 'gemstones'], reasons: [] });
  judge.add(labelled, { isProduct: 0.2, items: ['mug'], reasons: [] });
  judge.add(row({ lang: 'en', isProduct: false, items: [] }), { isProduct: 0.9, items: ['mug'], reasons: [] });
  const line = judge.table().find((text) => text.startsWith('caption en'));
  expect(line?.split(/ {2,}/)).toEqual(['caption en', '3', '1/2 0.50', '1/2 0.50', '1/2 0.50', '1/1 1.00']);
});

test('the judge parts titles of which half was read from the others, by their ids', () => {
  const judge = new Judge();
  for (const id of ['1', '2', '3', '4'])
    judge.add({ ...row({ kind: 'title' }), id }, { isProduct: 1, items: [], reasons: [] });
  const rowsOf = (half: string) =>
    judge
      .table()
      .find((line) => line.startsWith(`title, half ${half}`))
      ?.split(/ {2,}/)[1];
  expect([rowsOf('read'), rowsOf('unread')]).toEqual(['2', '2']);
});

test('the judge says beside what is reached what is wanted, and parts the sources that the words were written with', () => {
  const judge = new Judge();
  const title = row({ kind: 'title', isProduct: true, items: ['mug'], repo: 'thienphucle/x' });
  judge.add(title, { isProduct: 1, items: ['mug'], reasons: [] });
  judge.add({ ...title, repo: 'else/y' }, { isProduct: 1, items: ['plate'], reasons: [] });
  expect(
    judge
      .table()
      .filter((line) => /sources/.test(line))
      .map((line) => line.split(/ {2,}/)[2]),
  ).toEqual(['1/1 1.00', '0/1 0.00']);
  expect(judge.verdicts()).toEqual([
    '✗ title: items found 0.500, wanted 0.85',
    '✗ title: right when named 0.500, wanted 0.95',
  ]);
});
