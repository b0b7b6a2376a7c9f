import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowed, forbidden } from './house-imports';

const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
const { vcs, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));

/** The lines that our own rules refuse if they stand in a file of that name. */
function refused(path: string, lines: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-house-'));
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
  writeFileSync(join(folder, path), lines.join('\n'));
  const args = [
    biome,
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=concise',
    '--max-diagnostics=none',
    path,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(`${stdout}${stderr}`).toContain('Checked 1 file');
  const faults = `${stdout}${stderr}`.matchAll(/:(\d+):\d+: lint\/style\/noRestrictedImports/g);
  return [...new Set(Array.from(faults, ([, line]) => lines[Number(line) - 1] ?? ''))];
}

describe('the linter keeps the rooms apart', () => {
  test.each(Object.entries(forbidden))('in %s it refuses what does not belong there', (path, lines) => {
    expect(refused(path, lines)).toEqual(lines);
  });

  test.each(Object.entries(allowed))('in %s it lets pass what belongs there', (path, lines) => {
    expect(refused(path, lines)).toEqual([]);
  });
});

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

describe('names say what is inside', () => {
  test('no folder is a drawer for everything', () => {
    const drawers = ['utils', 'helpers', 'common', 'lib', 'misc'];
    expect(
      files.filter((path) =>
        dirname(path)
          .split('/')
          .some((name) => drawers.includes(name)),
      ),
    ).toEqual([]);
  });

  test('no file is named after what kind of code it holds', () => {
    const kinds = ['types', 'constants', 'index', 'utils', 'helpers', 'common', 'misc'];
    const code = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('entrypoints/'));
    expect(code.filter((path) => kinds.includes(parse(path).name))).toEqual([]);
  });
});

/** Text of strangers must never become markup, and nothing may leave the machine. */
const banned = {
  markup:
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write/i,
  'a request': /\bfetch\b\s*\(|\.fetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
};
/** It wraps what the page itself asks with. */
const tap = 'page-tap.content.ts';

describe('the extension never writes', () => {
  const shipped = files.filter((path) =>
    /^(entrypoints|components|storage|signals|trends)\/.*\.(ts|tsx|html)$/.test(path),
  );
  test.each(Object.entries(banned))('%s', (what, pattern) => {
    expect(shipped.length).toBeGreaterThan(0);
    const searched = shipped.filter((path) => what === 'markup' || basename(path) !== tap);
    expect(searched.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
