/** Texts that a page may forge, by name; a function, since it is made in the page and need not cross over. */
export function forgery(name: string): string {
  const [odd, deep] = ['{"toString":1,"valueOf":1,"then":1}', 100_000];
  const row = (number: number, more: string) =>
    `{"id":"${7_600_000_000_000_000_000n + BigInt(number)}","author":{"uniqueId":"a"},"desc":"x","stats":{"playCount":9}${more}}`;
  const list = (rows: string[]) => `{"itemList":[${rows.join()}]}`;
  const many = (count: number, make: (number: number) => string) => Array.from({ length: count }, (_, at) => make(at));
  const forgeries: Record<string, () => string> = {
    'just under 10 MB of blanks': () => `{"itemList":[${' '.repeat(9_999_000)}]}`,
    'more than 10 MB': () => `{"itemList":[${' '.repeat(12_000_000)}]}`,
    'one caption of 9 MB': () => list([row(1, `,"desc":"${'#a '.repeat(3_000_000)}"`)]),
    'a million rows': () => list(many(1_000_000, () => '{"id":1}')),
    'sixty thousand videos': () => list(many(60_000, (number) => row(number, ''))),
    'hundreds of thousands of numbers for ids': () => list(many(350_000, () => '{"id":7500000000000000009}')),
    '100,000 levels of lists': () => `{"itemList":${'['.repeat(deep)}${']'.repeat(deep)}}`,
    '100,000 levels of objects': () => `{"data":${'{"data":'.repeat(deep)}1${'}'.repeat(deep)}}`,
    '100,000 levels of text in an anchor': () =>
      list([row(1, `,"anchors":[{"type":35,"extra":"${'['.repeat(deep)}"}]`)]),
    'a hundred thousand keys': () => `{${many(100_000, (number) => `"itemList${number}":[]`).join()},"itemList":[]}`,
    'names that objects inherit': () =>
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"itemList":[${row(1, `,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}`)}]}`,
    'objects that are no text': () =>
      list([
        row(1, ''),
        `{"id":${odd},"author":${odd}}`,
        row(2, `,"createTime":${odd},"anchors":[{"type":${odd}}],"music":${odd}`),
      ]),
    'half of an answer': () => list(many(50, (number) => row(number, ''))).slice(0, 2_345),
    'no JSON': () => '<html>'.repeat(1_000),
  };
  return forgeries[name]?.() ?? '';
}

/** Of each text that `forgery` makes. */
export const forgeries = [
  'just under 10 MB of blanks',
  'more than 10 MB',
  'one caption of 9 MB',
  'a million rows',
  'sixty thousand videos',
  'hundreds of thousands of numbers for ids',
  '100,000 levels of lists',
  '100,000 levels of objects',
  '100,000 levels of text in an anchor',
  'a hundred thousand keys',
  'names that objects inherit',
  'objects that are no text',
  'half of an answer',
  'no JSON',
];
