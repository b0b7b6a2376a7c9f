import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../scripts/backtest/bootstrap';
import { browsePanel } from '../../scripts/backtest/browse-panel';
import { judgePanel } from '../../scripts/backtest/judge-panel';
import { judgeVideos } from '../../scripts/backtest/judge-videos';
import { sayDays, scoresAt } from '../../scripts/backtest/walk-panel';
import { people } from '../replica/people';
import { madePanel, madeVideos } from './made-series';

const trial = { seed: 3, people: ['regular' as const], resamples: 40 };

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
