import { makeChance } from '../../../tests/replica/chance';
import { drawWeights, type Interval, intervalOf, minus, type Resampled, type Weights } from '../bootstrap';
import { areasUnder, sharesOf } from '../rank-measures';
import { callStages } from './call-stages';
import type { Kind } from './kinds';
import type { SeenMarket } from './see-market';
import { type Caller, daysToFading, type Followed, falseDays, followAll, tune, warmUpDays } from './tune';

/** The score as it is; tuned to the markets with the sightings that it has anyway; tuned with the kind as well. */
export type Way = 'score' | 'sightings' | 'kind';

/** What a kind of evidence is worth on markets that nothing was fitted to; intervals over markets. */
export interface EvidenceReport {
  name: string;
  /** How much of the fitted chance entered the stage; 0 says that none was best. */
  parts: Record<'sightings' | 'kind', number>;
  /** AUC for falling now, on items that move. */
  areas: Record<Way, Interval | undefined>;
  /** Mean days from the decline to the first "fading", at most 30, by the shape of what declines. */
  days: Record<Decline, Record<Way, Interval | undefined>>;
  /** Of item-days on which nothing had fallen for two weeks: called fading. */
  falselyFading: Record<Way, Interval | undefined>;
  /** What the kind adds to the tuned sightings: below zero is earlier, and fewer false calls. */
  gain: { days: Record<Decline, Interval | undefined>; falselyFading: Interval | undefined };
}

/** A fad of half a month, one that came back later, a fall over sixty days, and all of them. */
export const declines = ['fad', 'comeback', 'fall', 'all'] as const;
export type Decline = (typeof declines)[number];

interface Row {
  /** The market, which is resampled as a whole: one person browsed it. */
  item: number;
  known: Followed;
}

export function judgeEvidence(
  kind: Kind,
  fitted: SeenMarket[],
  judged: SeenMarket[],
  resamples: number,
): EvidenceReport {
  const train = fitted.flatMap((market) => followAll(kind, market));
  const rows = judged.flatMap((market, item) => followAll(kind, market).map((known) => ({ item, known })));
  const weights = drawWeights(makeChance(17), judged.length, resamples);
  const tuned = { sightings: tune(train, 'sightings'), kind: tune(train, 'kind') };
  const callers: Record<Way, Caller> = {
    score: ({ questions }) => callStages(questions),
    sightings: tuned.sightings.call,
    kind: tuned.kind.call,
  };
  const days = eachDecline((decline) => {
    const declining = rows.filter(({ known }) => decline === 'all' || known.shape === decline);
    return eachWay((way) => meanOver(declining, weights, (known) => daysToFading(known, callers[way](known))));
  });
  const falsely = eachWay((way) => meanOver(rows, weights, (known) => falseDays(known, callers[way](known))));
  return {
    name: kind.name,
    parts: { sightings: tuned.sightings.part, kind: tuned.kind.part },
    areas: {
      score: area(rows, weights, ({ questions }, day) => questions[day]?.chances.chanceOfFall ?? 0),
      sightings: area(rows, weights, ({ seen }, day) => tuned.sightings.logit(seen.sightings[day] ?? [])),
      kind: area(rows, weights, ({ seen }, day) => tuned.kind.logit(seen.kind[day] ?? [])),
    },
    days: eachDecline((decline) => intervals(days[decline])),
    falselyFading: intervals(falsely),
    gain: {
      days: eachDecline((decline) => intervalOf(minus(days[decline].kind, days[decline].sightings))),
      falselyFading: intervalOf(minus(falsely.kind, falsely.sightings)),
    },
  };
}

const eachDecline = <Value>(read: (decline: Decline) => Value) =>
  Object.fromEntries(declines.map((decline) => [decline, read(decline)])) as Record<Decline, Value>;

const eachWay = (figures: (way: Way) => Resampled): Record<Way, Resampled> => ({
  score: figures('score'),
  sightings: figures('sightings'),
  kind: figures('kind'),
});

const intervals = ({ score, sightings, kind }: Record<Way, Resampled>) => ({
  score: intervalOf(score),
  sightings: intervalOf(sightings),
  kind: intervalOf(kind),
});

function meanOver(rows: Row[], weights: Weights[], valuesOf: (known: Followed) => number[]): Resampled {
  return sharesOf(
    rows.map(({ item, known }) => ({ item, values: valuesOf(known) })),
    ({ values }) => values.reduce((sum, value) => sum + value, 0),
    ({ values }) => values.length,
    weights,
  );
}

function area(rows: Row[], weights: Weights[], read: (known: Followed, day: number) => number): Interval | undefined {
  const moments = rows.flatMap(({ item, known }) =>
    known.questions.flatMap((question, day) =>
      question && day >= warmUpDays && known.shape !== 'steady'
        ? [{ item, isFalling: Number(known.isFalling[day] ?? false), score: read(known, day) }]
        : [],
    ),
  );
  const sorted = moments.toSorted((a, b) => b.score - a.score);
  const ordered = {
    items: Int32Array.from(sorted, ({ item }) => item),
    scores: Float64Array.from(sorted, ({ score }) => score),
  };
  return intervalOf(
    areasUnder(
      ordered,
      Uint8Array.from(sorted, ({ isFalling }) => isFalling),
      weights,
    ),
  );
}
