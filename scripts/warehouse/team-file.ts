import { writeTeamFile } from '../../storage/team-file';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import { formulaVersion } from '../../trends/score/evaluate';
import type { Cap } from './exposure-days';
import type { RankAsked, RankedTeam } from './rank';
import { Trouble } from './trouble';

const windowDays = 7;

export interface TeamFileAbout {
  appVersion: string;
  /** Epoch milliseconds. */
  now: number;
  /** As it calls itself, and the group of observers that was asked. */
  team?: string;
  group?: string;
}

/** The ranking as a file that the extension's dashboard opens. */
export function teamFileOf(
  ranked: RankedTeam,
  asked: RankAsked,
  { appVersion, now, team, group }: TeamFileAbout,
): string {
  const { today, counts, products, videos, items } = ranked;
  const [first, last] = [counts.exposure[0], counts.exposure.at(-1)];
  if (!first || !last)
    throw new Trouble('Nothing was seen of what is asked for: there is nothing to put into a team file.');
  const { market, surface, category } = asked;
  return writeTeamFile({
    ...{ appVersion, formulaVersion, catalogueVersion, madeAt: now, today, fromDay: first.day, toDay: last.day },
    ...(team !== undefined && { team }),
    ...{ windowDays, products, videos, weighting: weightingOf(ranked, asked.cap) },
    filter: {
      ...(market !== undefined && { market }),
      ...(surface !== undefined && { surface }),
      ...(category !== undefined && { category }),
      ...(group !== undefined && { group }),
    },
    observers: new Set(counts.days.map(({ observerId }) => observerId)).size,
    items: items.map(({ products: _products, productsBefore: _before, formulaBand: _band, ...item }) => item),
  });
}

/** How observers were weighed against each other, in plain words. */
export function weightingOf({ counts }: Pick<RankedTeam, 'counts'>, cap: Cap): string {
  const { source, capped } = counts;
  if (cap === 'none') return 'Every product video counts, whoever saw how many.';
  if (source.cap === undefined) return "Nobody's day was so much fuller than usual that it had to be cut.";
  return `Of an observer's day no more than about ${source.cap} product videos count; that cut days of ${capped} of them.`;
}
