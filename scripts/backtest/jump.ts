import type { Resampled, Weights } from './bootstrap';
import { type Browsed, type Browser, browsePanel } from './browse-panel';
import { firstJudgedDay } from './panel';
import { sayDays, scoresAt } from './walk-panel';

/** For a week half way through, ten times as much is browsed. */
const jump = { times: 10, days: 7 };
const seenWithin = 28;

/** By the name of the score: how far the scores of all items moved together, in standard deviations of that score. */
export function shiftsUnderJump(browser: Browser, weights: Weights[]): Record<string, Resampled> {
  const from = Math.round((firstJudgedDay + browser.panel.days) / 2);
  const day = from + jump.days - 1;
  const [usual, jumped] = [browsePanel(browser), browsePanel(browser, { ...jump, from })].map(upTo(day)) as [
    Browsed,
    Browsed,
  ];
  const seen = [...browser.panel.items.keys()].filter((item) => (usual.k[item] ?? []).slice(-seenWithin).some(Boolean));
  const pairs = seen.map((item) => [usual, jumped].map((browsed) => scoresAt(sayDays(browsed, item), day)));
  const names = Object.keys(pairs[0]?.[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const scores = pairs.map(([before, after]) => [before?.[name] ?? 0, after?.[name] ?? 0]);
      return [
        name,
        weights.map((weight) =>
          shiftOf(
            scores,
            seen.map((item) => weight[item] ?? 0),
          ),
        ),
      ];
    }),
  );
}

const upTo =
  (day: number) =>
  (browsed: Browsed): Browsed => ({
    n: browsed.n.slice(0, day + 1),
    k: browsed.k.map((counts) => counts.slice(0, day + 1)),
  });

function shiftOf(scores: number[][], weights: Weights): number {
  let [count, before, squares, moved] = [0, 0, 0, 0];
  for (const [row, [usual = 0, jumped = 0]] of scores.entries()) {
    const weight = weights[row] ?? 0;
    count += weight;
    before += weight * usual;
    squares += weight * usual * usual;
    moved += weight * (jumped - usual);
  }
  const deviation = Math.sqrt(squares / count - (before / count) ** 2);
  // Who was away that week saw nothing, ten times as much of it.
  return moved === 0 ? 0 : Math.abs(moved / count) / deviation;
}
