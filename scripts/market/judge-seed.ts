import { type Market, makeMarket } from '../../tests/replica/market/make-market';
import type { Region } from '../../tests/replica/market/regions';
import { windowDays } from '../../tests/replica/market/shapes';
import type { Truth } from '../../tests/replica/market/truth';
import { type Person, people } from '../../tests/replica/people';
import { countDays, type DayCount } from './count-days';
import { followItem, type Scorer, type Verdict } from './follow-item';
import { daysUntil, measures } from './measures';

export interface Trial {
  seed: number;
  person: Person['name'];
  region: Region;
  /** The last local day (since 1970-01-01). */
  today: number;
  /** Days that were browsed before the 60 that count. */
  history: number;
}

/** A market with what one person counted in it: the costly part, which any score can then be tried on. */
export interface Browsed {
  market: Market;
  counts: DayCount[];
  today: number;
}

export interface Followed {
  truth: Truth;
  verdicts: Verdict[];
  /** Days of the window on which it was flagged fading, 0…1. */
  fadingShare: number;
  /** Sightings, and how many the truth had led one to expect if every caption named its item. */
  sightings: number;
  expected: number;
}

export interface SeedReport {
  seed: number;
  products: number;
  videos: number;
  followed: Followed[];
  tail: Followed[];
  /** In the order of `measures`, one for each item of that shape. */
  days: number[][];
  coolingAtDecline: boolean;
}

export function browseMarket({ seed, person, region, today, history }: Trial): Browsed {
  const days = windowDays + history;
  const market = makeMarket({ seed, firstDay: today - days + 1, days });
  return { market, counts: countDays({ person: people[person], market, seed, region }), today };
}

export function judgeSeed(browsed: Browsed, scorer?: Scorer): SeedReport {
  const { market, counts } = browsed;
  const followAll = (truths: Truth[]) => truths.flatMap((truth) => follow(browsed, truth, scorer));
  const followed = followAll(market.truths);
  const of = (shape: Truth['shape']) => followed.filter(({ truth }) => truth.shape === shape);
  const [fad] = of('fad');
  return {
    seed: market.seed,
    products: counts.reduce((sum, { products }) => sum + products, 0),
    videos: counts.reduce((sum, { videos }) => sum + videos, 0),
    followed,
    tail: followAll(market.tail),
    days: measures.map((measure) =>
      of(measure.shape).map(({ truth, verdicts }) => daysUntil(measure, truth, verdicts)),
    ),
    coolingAtDecline: fad?.verdicts.find(({ day }) => day === fad.truth.dates.decline)?.coolingRisk ?? false,
  };
}

function follow({ market, counts, today }: Browsed, truth: Truth, scorer?: Scorer): Followed[] {
  const { itemId } = truth;
  if (!itemId) return [];
  const verdicts = followItem(itemId, counts, today, scorer);
  const fading = verdicts.filter(({ day, stage }) => day > today - windowDays && stage === 'fading');
  return [
    {
      truth,
      verdicts,
      fadingShare: fading.length / windowDays,
      sightings: counts.reduce((sum, { sightings }) => sum + (sightings.get(itemId) ?? 0), 0),
      expected: counts.reduce(
        (sum, { day, products }) => sum + products * (truth.levels[day - market.firstDay] ?? 0),
        0,
      ),
    },
  ];
}
