import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(path, 'utf8');
const allOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, ...groups]) => groups);

const rooms = '(?:\\.ci|components|docs|entrypoints|locales|public|scripts|signals|storage|tests|trends)';
/** What stands for several names, such as `<language>` or `*`, is looked for as far as it is sure. */
const sureOf = (path: string) => path.replace(/[^/]*[<*{].*$/, '').replace(/\/$/, '');

const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
/** The names at the beginnings of the lines that make up the stages and their groups. */
const stages = [
  ...allOf(read('scripts/test.mjs'), /^ {2}'?([\w-]+)'?: (?:\{|endToEnd)/gm),
  ...allOf(read('scripts/test.mjs'), /\{ (\w+): \[/g),
].flat();

/** As GitHub makes them of headings. */
const anchorsOf = (path: string) =>
  allOf(read(path), /^#+ (.+)$/gm).map(([heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('leads to what is there', () => {
    const links = allOf(text, /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g);
    const lost = links.filter(([path, anchor]) => {
      const target = path ? normalize(join(dirname(document), path)) : document;
      return !existsSync(target) || (anchor && !anchorsOf(target).includes(anchor));
    });
    expect(lost).toEqual([]);
  });

  test('names paths that are there', () => {
    const paths = allOf(text, new RegExp(`\`(${rooms}/[^\`\\s]*)\``, 'g')).map(([path = '']) => path);
    expect(paths.filter((path) => !existsSync(sureOf(path)))).toEqual([]);
  });

  test('names commands that are there', () => {
    const commands = allOf(text, /npm run (?:-s )?([\w:-]+)/g).map(([name]) => name);
    expect(commands.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
    const asked = allOf(text, /npm test -- (\w+)/g).map(([name]) => name);
    expect(asked.filter((name) => !stages.includes(name ?? ''))).toEqual([]);
  });

  test('names what stands in the files that it names', () => {
    const named = allOf(text, /`(\w+)` in\s+`([^`\s]+)`/g);
    expect(named.filter(([name = '', path = '']) => !read(path).includes(name))).toEqual([]);
  });
});

test('commands, paths and stages are found where they are written', () => {
  expect(stages).toEqual(expect.arrayContaining(['lint', 'types', 'unit', 'e2e', 'build']));
  const guide = read('CONTRIBUTING.md');
  expect(allOf(guide, /`(\w+)` in\s+`([^`\s]+)`/g).length).toBeGreaterThan(4);
  expect(allOf(guide, new RegExp(`\`(${rooms}/[^\`\\s]*)\``, 'g')).length).toBeGreaterThan(20);
});
