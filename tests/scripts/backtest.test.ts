import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../scripts/backtest/bootstrap';
import { browsePanel } from '../../scripts/backtest/browse-panel';
import { judgePanel } from '../../scripts/backtest/judge-panel';
import { judgeVideos } from '../../scripts/backtest/judge-videos';
import { areasUnder, medians } from '../../scripts/backtest/rank-measures';
import { truthOf } from '../../scripts/backtest/truth';
import { sayDays, scoresAt } from '../../scripts/backtest/walk-panel';
import { people } from '../replica/people';
import { madePanel, madeVideos } from './made-series';

const trial = { seed: 3, people: ['regular' as const], resamples: 40 };

describe('the truth', () => {
  const steps = (...parts: [days: number, level: number][]) =>
    parts.flatMap(([days, level]) => Array.from({ length: days }, () => level));

  it('is what the days before and after say', () => {
    const { isRising, isFalling, isHot, losesThird } = truthOf(steps([60, 10], [20, 40], [40, 10]));
    expect([isRising[59], isRising[66], isRising[90]]).toEqual([false, true, false]);
    expect([isFalling[66], isFalling[86], isFalling[119]]).toEqual([false, true, false]);
    expect([isHot[45], isHot[56], isHot[58], isHot[80]]).toEqual([false, true, true, false]);
    expect([losesThird[70], losesThird[76], losesThird[100]]).toEqual([false, true, false]);
  });

  it('knows the day on which a high had halved, and no small ripple', () => {
    const { halvings } = truthOf(steps([40, 10], [20, 100], [30, 8], [10, 17], [20, 8]));
    expect(halvings).toHaveLength(1);
    expect(halvings[0]?.halved).toBeGreaterThanOrEqual(60);
    expect(halvings[0]?.halved).toBeLessThan(64);
  });
});

describe('the figures', () => {
  it('of a ranking agree with counting all pairs', () => {
    const row = fc.record({ score: fc.integer({ min: 0, max: 4 }), isTrue: fc.boolean(), item: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.array(fc.nat({ max: 3 }), { minLength: 4 }), (rows, weight) => {
        const sorted = rows.toSorted((a, b) => b.score - a.score);
        const [found] = areasUnder(
          {
            items: Int32Array.from(sorted, ({ item }) => item),
            scores: Float64Array.from(sorted, ({ score }) => score),
          },
          Uint8Array.from(sorted, ({ isTrue }) => Number(isTrue)),
          [weight],
        );
        let [won, pairs] = [0, 0];
        for (const one of rows.filter(({ isTrue }) => isTrue)) {
          for (const other of rows.filter(({ isTrue }) => !isTrue)) {
            const times = (weight[one.item] ?? 0) * (weight[other.item] ?? 0);
            pairs += times;
            won += times * (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0);
          }
        }
        if (pairs === 0) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(won / pairs, 10);
      }),
    );
  });

  it('count an item as often as the resample holds it', () => {
    const rows = [1, 2, 3, 4, 5].map((value, item) => ({ item, value }));
    expect(
      medians(rows, [
        [1, 1, 1, 1, 1],
        [0, 0, 0, 1, 0],
      ]),
    ).toEqual([3, 4]);
  });
});

describe('the backtest', () => {
  const panel = madePanel();
  const browsed = browsePanel({ panel, person: people.regular, seed: 5 });

  it('never looks ahead: what is said of a day does not change with the days after it', () => {
    const day = 90;
    const other = {
      n: browsed.n.map((n, at) => (at > day ? 400 : n)),
      k: browsed.k.map((k) => k.map((seen, at) => (at > day ? 9 : seen))),
    };
    for (const item of panel.items.keys())
      expect(scoresAt(sayDays(other, item), day)).toEqual(scoresAt(sayDays(browsed, item), day));
  });

  it('browses ten times as much in a jump, and nothing else changes', () => {
    const jumped = browsePanel({ panel, person: people.regular, seed: 5 }, { from: 80, days: 7, times: 10 });
    for (const [day, n] of browsed.n.entries()) expect(jumped.n[day]).toBe(day >= 80 && day < 87 ? n * 10 : n);
    for (const [item, k] of browsed.k.entries())
      expect(jumped.k[item]?.filter((_, day) => day < 80 || day >= 87)).toEqual(
        k.filter((_, day) => day < 80 || day >= 87),
      );
  });

  it('finds what is known of made series: the score sees what moves, and not how much is browsed', () => {
    const { ranks, stages, base } = judgePanel(panel, trial);
    const [value, raw] = [ranks.R, ranks['raw delta']];
    expect(base.rising).toBeGreaterThan(0.03);
    expect(value?.rising[0]).toBeGreaterThan(0.85);
    expect(value?.falling[0]).toBeGreaterThan(0.7);
    expect(ranks['P(falling)']?.falling[0]).toBeGreaterThan(0.8);
    expect(value?.rising[0]).toBeGreaterThan(raw?.rising[0] ?? 1);
    expect(value?.shifts[0]?.[0]).toBeLessThan(0.5);
    expect(raw?.shifts[0]?.[0]).toBeGreaterThan(1);
    expect(stages.fadingPrecision[0]).toBeGreaterThan(2 * base.falling);
    expect(stages.coolingPrecision[0]).toBeGreaterThan(stages.coolingBase[0] ?? 1);
    const rising = intervalOf(value?.rising ?? []);
    expect(rising && rising.low < rising.value && rising.value < rising.high).toBe(true);
  });

  it('finds the looks of videos that follow the rule better than their age', () => {
    const { errors, rows } = judgeVideos(madeVideos(), 1, 20);
    expect(rows).toBeGreaterThan(100);
    const of = (name: string, how: 'exact' | 'rounded') => errors[name]?.[how][0] ?? 0;
    expect(of('one look', 'exact')).toBeGreaterThan(of('three looks', 'exact'));
    expect(of('views ÷ age', 'exact')).toBeGreaterThan(3 * of('two looks', 'exact'));
    expect(of('two looks', 'rounded')).toBeGreaterThan(of('two looks', 'exact'));
  });
});

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
