import type { TeamItem, TeamRanking } from '../trends/team-ranking';

const silent = { now: 0, height: 0, swing: 0.5, sure: 0.85, belowHigh: -0.2, overRecord: -0.3 };
const chances = { chanceOfRise: 0.1, chanceOfFall: 0.1, chanceOfHot: 0.15, chanceOfFade: 0.2 };

/** A sound item, 20,000 days after 1970. */
export const teamItem = (itemId: string, changed: Partial<TeamItem> = {}): TeamItem => ({
  ...{ itemId, name: itemId, category: 'category-hair', ...silent, ...chances },
  ...{ rank: 0.125, score: 54, band: 12.5, stage: 'steady', stale: false, coolingRisk: false },
  ...{ level: 0.01, levelError: 0.2, expected: 9, certainty: 3 },
  ...{ sightings: 12, videos: 10, observers: 4, agreement: 0.8, sellers: 5 },
  ...{ price: { amount: 12.5, currency: 'GBP' }, cartShare: 0.4, firstSeenAt: 1_700_000_000_000 },
  lastSeenAt: 1_728_000_000_000,
  line: [
    { day: 19_990, level: 0.008 },
    { day: 20_000, level: 0.01 },
  ],
  ...changed,
});

export const aTeam = (items: TeamItem[], changed: Partial<TeamRanking> = {}): TeamRanking => ({
  ...{ team: 'Sourcing, Leeds', madeAt: 1_728_040_000_000, today: 20_000, fromDay: 19_900, toDay: 20_000 },
  ...{ windowDays: 7, filter: { market: 'GB', surface: 'shelf' }, observers: 6, products: 900, videos: 700 },
  ...{ weighting: 'each observer at most a quarter', appVersion: '0.1.0', formulaVersion: 1, catalogueVersion: 2 },
  items,
  ...changed,
});
