import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) => name);

test('the market and its vocabulary know nothing of how the extension recognises things', () => {
  const files = globSync('tests/replica/{market,vocabulary}/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(30);
  const outside = files.flatMap((path) =>
    importsOf(path).filter((name) => /(?:trends|signals|storage|components)\//.test(name)),
  );
  expect(outside).toEqual([]);
});

test('no room of the extension reads what the market writes', () => {
  const files = globSync('{signals,trends,storage,components,entrypoints,locales}/**/*.{ts,tsx}');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => importsOf(path).some((name) => name.includes('replica/')))).toEqual([]);
});
