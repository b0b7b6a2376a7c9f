import { expect, test } from 'vitest';
import { withJsonState } from '../../scripts/read/formatted-state';

const page = (text: string, id = 'sigi-persisted-data') => `<p>x</p><script id="${id}">${text}</script><p>y</p>`;
const stateIn = (html: string) => JSON.parse(/<script[^>]*>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '');

test('a state that a code formatter rewrote is JSON again, quotes and all', () => {
  const literal = `window['SIGI_STATE'] = {
    Suicidephénix: 'it\\'s "quoted", { not: a key }, ',
    ItemModule: { 7500: { desc: "don't: 'stop',", stats: { playCount: 5 }, list: ['a', 'b',], }, },
  };
  window['SIGI_RETRY'] = {};`;
  expect(stateIn(withJsonState(page(literal)))).toEqual({
    Suicidephénix: 'it\'s "quoted", { not: a key }, ',
    ItemModule: { 7500: { desc: "don't: 'stop',", stats: { playCount: 5 }, list: ['a', 'b'] } },
  });
});

test('what is JSON already, and what would have to be run, stays as it is', () => {
  for (const text of [`window['SIGI_STATE']={"a":1};window['SIGI_RETRY']={};`, '{"a":1}', '{ a: alert(1) }', '']) {
    expect(withJsonState(page(text))).toBe(page(text));
  }
  expect(withJsonState(page('{ a: 1 }', 'other'))).toBe(page('{ a: 1 }', 'other'));
});
