import { makeChance } from '../../tests/replica/chance';
import { hashOf, hashOfText } from '../../tests/replica/market/hash';
import { type Person, people } from '../../tests/replica/people';
import { drawWeights, type Resampled, type Weights } from './bootstrap';
import { shiftsUnderJump } from './jump';
import type { Panel } from './panel';
import { areasUnder, type Ordered, precisionsAtTen } from './rank-measures';
import { type StageFigures, stageFigures } from './stage-figures';
import { truthOf } from './truth';
import { type JudgedRow, walkPanel } from './walk-panel';

export interface Trial {
  seed: number;
  people: Person['name'][];
  resamples: number;
}

/** What a score is worth as a ranking: chances that it puts the right one of two first, and hits among its first ten. */
export interface RankFigures {
  rising: Resampled;
  falling: Resampled;
  hot: Resampled;
  precisionAtTen: Resampled;
  /** One for each person. */
  shifts: Resampled[];
}

export interface PanelReport {
  name: string;
  items: number;
  days: number;
  rows: number;
  /** By the name of the score. */
  ranks: Record<string, RankFigures>;
  /** How often it is true at all: rising, falling, hot. */
  base: Record<'rising' | 'falling' | 'hot', number>;
  stages: StageFigures;
}

export function judgePanel(panel: Panel, { seed, people: names, resamples }: Trial): PanelReport {
  const truths = panel.items.map(({ levels }) => truthOf(levels));
  const chance = makeChance(hashOf(seed, hashOfText(panel.name), 5));
  const weights = drawWeights(chance, panel.items.length, resamples);
  const browsers = names.map((name) => ({ panel, person: people[name], seed }));
  const walks = browsers.map((browser) => walkPanel(browser, truths));
  const shifts = browsers.map((browser) => shiftsUnderJump(browser, weights));
  const rows = walks.flatMap((walk) => walk.rows);
  const scores = Object.keys(rows[0]?.scores ?? {});
  const ranks = scores.map((name) => [
    name,
    { ...rankFigures(rows, name, weights), shifts: shifts.map((of) => of[name] ?? []) },
  ]);
  const share = (is: (row: JudgedRow) => boolean) => rows.filter(is).length / rows.length;
  return {
    ...{ name: panel.name, items: panel.items.length, days: panel.days, rows: rows.length },
    ranks: Object.fromEntries(ranks),
    base: {
      rising: share(({ truth }) => truth.isRising),
      falling: share(({ truth }) => truth.isFalling),
      hot: share(({ truth }) => truth.isHot),
    },
    stages: stageFigures(walks, weights),
  };
}

function rankFigures(rows: JudgedRow[], name: string, weights: Weights[]): Omit<RankFigures, 'shifts'> {
  const sorted = rows.toSorted((a, b) => (b.scores[name] ?? 0) - (a.scores[name] ?? 0));
  const ordered = orderOf(sorted, name);
  const labels = (is: keyof JudgedRow['truth'], of = sorted) => Uint8Array.from(of, ({ truth }) => Number(truth[is]));
  const above = (is: keyof JudgedRow['truth']) => areasUnder(ordered, labels(is), weights);
  const lists = [...Map.groupBy(sorted, ({ list }) => list).values()];
  const falling = above('isFalling');
  return {
    rising: above('isRising'),
    // A score that says "falling" is high where the item falls; all others are low there.
    falling: name === 'P(falling)' ? falling : falling.map((area) => (area === undefined ? area : 1 - area)),
    hot: above('isHot'),
    precisionAtTen: precisionsAtTen(
      lists.map((list) => orderOf(list, name)),
      lists.map((list) => labels('isHot', list)),
      weights,
    ),
  };
}

const orderOf = (rows: JudgedRow[], name: string): Ordered => ({
  items: Int32Array.from(rows, ({ item }) => item),
  scores: Float64Array.from(rows, ({ scores }) => scores[name] ?? 0),
});
