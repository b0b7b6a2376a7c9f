import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { madePanel } from './made-series';

describe('the backtest command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-backtest-'));
  const { days, items } = madePanel(14, 75);
  const header = ['item', ...Array.from({ length: days }, (_, day) => `d${day}`)].join();
  const csv = [header, ...items.map(({ name, levels }) => [name, ...levels].join())].join('\n');
  writeFileSync(join(folder, 'panel_made.csv.gz'), gzipSync(csv));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/backtest.ts', ...args], {
      encoding: 'utf8',
    });

  it('prints the same tables for the same seed', () => {
    const wish = [folder, '--people', 'light', '--resamples', '5'];
    const [first, again] = [run(...wish), run(...wish)];
    expect(first.stdout).toContain('made (14 items, 75 days)');
    for (const name of ['R', 'P(falling)', 'raw delta', '% growth', 'log-EWMA ratio', 'z-score 7/28', 'damped Holt'])
      expect(first.stdout).toContain(`| ${name} | `);
    expect(first.stdout).toContain('no repeated view counts');
    expect(first.stdout).not.toContain('NaN');
    expect(again.stdout).toBe(first.stdout);
  });

  it('says what is wrong with its input', () => {
    const bad = mkdtempSync(join(tmpdir(), 'trendcrest-backtest-'));
    expect(run(bad).stderr).toContain('holds no .csv');
    writeFileSync(
      join(bad, 'panel_bad.csv'),
      `${header}\na,${Array.from({ length: days }, (_, day) => (day === 3 ? 'x' : 1)).join()}`,
    );
    const { status, stdout, stderr } = run(bad);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('panel_bad, row 1, day 3: "x" is no level');
    expect(run(folder, '--people', 'nobody').stderr).toContain('There is no person "nobody"');
  });
});

it('has its report in the documentation', () => {
  const text = readFileSync('docs/score.md', 'utf8');
  const report = text.split('<!-- backtest: ')[1]?.split('<!-- /backtest -->')[0];
  expect(report).toContain('| R | ');
  expect(report).toContain('| three looks | ');
});
