import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anItem } from './a-video';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trendcrest-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function put(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

function run(...args: string[]): Promise<{ code: number; lines: Record<string, unknown>[]; errors: string[] }> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/read.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, out, errors) => {
      const lines = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      resolve({ code: Number(error?.code ?? 0), lines, errors: errors.split('\n').filter(Boolean) });
    });
  });
}

test('files of every kind are read, each with its health line, and broken ones do not stop the rest', async () => {
  const lines = [anItem(), { item_id: '1', source_platform_url: 'https://www.tiktok.com/tag/haul', data: anItem() }];
  const fragment = `<div data-e2e="user-post-item"><a href="/@x/video/7500000000000000009"></a></div>`;
  const answer = await put('answer.json', JSON.stringify({ itemList: [anItem(), { id: 'x' }] }));
  const list = await put('list.txt', lines.map((line) => JSON.stringify(line)).join('\r\n'));
  const cut = await put('cut.ndjson', `${JSON.stringify(anItem())}\n{"id":`);
  const pages = await put('pages.json', JSON.stringify([{ href: 'https://www.tiktok.com/@x', html: fragment }]));
  const empty = await put('empty.json', '{"itemList":[],"hasMore":false}');
  const broken = await put('broken.json', '{"itemList":[');
  const text = await put('text.csv', 'a,b');
  const nothing = await put('nothing.html', '<html><p>Hello</p></html>');
  const files = [answer, list, cut, pages, empty, broken, text, nothing, join(folder, 'missing')];
  const { code, lines: signals, errors } = await run(...files);
  expect(code).toBe(1);
  expect(signals.map(({ surface, source }) => [surface, source])).toEqual([
    ...[
      ['opened', 'tap'],
      ['opened', 'tap'],
      ['shelf', 'tap'],
      ['opened', 'tap'],
      ['opened', 'card'],
    ],
  ]);
  expect(errors.map((line) => line.replace(`${folder}/`, ''))).toEqual([
    'answer.json: itemList, found 2, read 1, unidentified 0, unread {row-shape: 1}',
    'list.txt: item+data, found 2, read 2, unidentified 0, unread {}',
    'cut.ndjson: item, found 1, read 1, unidentified 0, unread {}',
    'cut.ndjson: 1 of 2 lines are broken JSON',
    'pages.json: cards, found 1, read 1, unidentified 0, unread {}',
    'empty.json: itemList, found 0, read 0, unidentified 0, unread {}',
    'broken.json: is broken JSON',
    'text.csv: is neither HTML nor JSON',
    'nothing.html: holds nothing of TikTok that we know: no video card, no page JSON, no list of videos',
    'missing: there is no such file',
  ]);
}, 20_000);

test('a line has the promised keys in their order, and none for what is missing', async () => {
  const file = await put('one.json', JSON.stringify({ itemList: [anItem({ locationCreated: 'GB' })] }));
  const { code, lines } = await run(file, '--url', 'https://www.tiktok.com/foryou');
  expect(code).toBe(0);
  expect(Object.entries(lines[0] ?? {})).toEqual([
    ['videoId', '7500000000000000001'],
    ['url', 'https://www.tiktok.com/@some.one/video/7500000000000000001'],
    ['author', 'some.one'],
    ['caption', 'A thing #Haul'],
    ['hashtags', ['haul']],
    ['views', 1000],
    ['likes', 100],
    ['comments', 10],
    ['shares', 1],
    ['uploadedAt', '2025-05-02T23:53:20.000Z'],
    ['origin', 'GB'],
    ['carts', []],
    ['source', 'tap'],
    ['surface', 'feed'],
  ]);
}, 20_000);

test('without a file, or with an address that is none, it says how to use it', async () => {
  for (const args of [[], ['x', '--url', 'nowhere'], ['x', '--what']]) {
    const { code, errors } = await run(...args);
    expect([code, errors.at(-1)]).toEqual([1, 'Usage: npm run read -- FILE... [--url URL]']);
  }
}, 20_000);
