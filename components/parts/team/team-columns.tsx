import type { ComponentChild } from 'preact';
import type { ScoredItem } from '../../../trends/ranking';
import type { Certainty } from '../../../trends/score/certainty';
import type { Words } from '../../words';
import { ScoreCell, StageCell, scored, stageOrder, TrendCell } from '../wide/score-cells';
import { sortRows } from '../wide/wide-order';
import type { TeamRow } from './team-row';

/** The days at which both sides' lines end, and how many the team's counts are of. */
export interface TeamDays {
  mine: number;
  team: number;
  windowDays: number;
}

export interface TeamColumn {
  /** Pixels. */
  width: number;
  isNumber?: boolean;
  /** What it is sorted by; missing last. Without it a column cannot be sorted. */
  value?(row: TeamRow): number | string | undefined;
  title(words: Words): string;
  hint(words: Words, days: TeamDays): string;
  /** Empty where it is not known. */
  draw(row: TeamRow, words: Words, days: TeamDays): ComponentChild;
}

export type Side = 'mine' | 'team';
type ItemOf = (row: TeamRow) => (ScoredItem & { certainty?: Certainty }) | undefined;

const trend = (of: ItemOf, end: (days: TeamDays) => number): TeamColumn => ({
  width: 128,
  title: ({ say }) => say('column.trend'),
  hint: ({ say }) => say('column.trend.hint'),
  draw: (row, _, days) => cell(of(row), (item) => <TrendCell item={item} today={end(days)} />),
});

const stage = (of: ItemOf): TeamColumn => ({
  width: 132,
  title: ({ say }) => say('column.stage'),
  hint: ({ say }) => say('column.stage.hint'),
  value: (row) => cell(of(row), stageOrder),
  draw: (row) => cell(of(row), (item) => <StageCell item={item} />),
});

const score = (of: ItemOf): TeamColumn => ({
  ...{ width: 84, isNumber: true },
  title: ({ say }) => say('column.score'),
  hint: ({ say }) => say('column.score.hint'),
  value: (row) => scored(of(row), ({ rank }) => rank),
  draw: (row) => cell(of(row), (item) => <ScoreCell item={item} certainty={item.certainty} />),
});

const cell = <Item, Value>(item: Item | undefined, draw: (item: Item) => Value): Value | undefined =>
  item && draw(item);
const mine: ItemOf = (row) => row.mine;
const team: ItemOf = (row) => row.team;

type Figure = 'observers' | 'videos' | 'sightings' | 'sellers';

/** A figure of the team's alone, which stands there as it is. */
const counted = (key: Figure, width: number, title: TeamColumn['title']): TeamColumn => ({
  ...{ width, isNumber: true, title },
  hint: ({ say }, { windowDays }) =>
    say(key === 'observers' ? 'team.column.observers.hint' : 'team.column.counted.hint', {
      days: say('ranking.days', { count: windowDays }),
    }),
  value: ({ team }) => team?.[key],
  draw: ({ team }, { format }) => team?.[key] !== undefined && format.number(team[key]),
});

/** From left to right: the person's own, the team's, and what lies between. */
const teamGroups = {
  mine: {
    trend: trend(mine, (days) => days.mine),
    stage: stage(mine),
    score: score(mine),
    sightings: {
      ...{ width: 76, isNumber: true },
      title: ({ say }) => say('column.sightings'),
      hint: ({ say }) => say('column.sightings.hint'),
      value: ({ facts }) => facts?.sightings,
      draw: ({ facts }, { format }) => facts && format.number(facts.sightings),
    },
  },
  team: {
    trend: trend(team, (days) => days.team),
    stage: stage(team),
    score: score(team),
    difference: {
      ...{ width: 92, isNumber: true },
      title: ({ say }) => say('team.column.difference'),
      hint: ({ say }) => say('team.column.difference.hint'),
      value: ({ difference }) => difference,
      draw: ({ difference }, { format }) => (difference === undefined ? undefined : format.signed(difference)),
    },
    observers: counted('observers', 92, ({ say }) => say('team.column.observers')),
    agreement: {
      ...{ width: 104, isNumber: true },
      title: ({ say }) => say('team.column.agreement'),
      hint: ({ say }) => say('team.column.agreement.hint'),
      value: ({ team }) => team?.agreement,
      draw: ({ team }, { format }) => team?.agreement !== undefined && format.percent(team.agreement),
    },
    sightings: counted('sightings', 76, ({ say }) => say('column.sightings')),
    videos: counted('videos', 76, ({ say }) => say('team.column.videos')),
    sellers: counted('sellers', 76, ({ say }) => say('column.sellers')),
    price: {
      ...{ width: 92, isNumber: true },
      title: ({ say }) => say('column.price'),
      hint: ({ say }) => say('column.price.hint'),
      value: ({ team }) => team?.price?.amount,
      draw: ({ team }, { format }) => team?.price && format.money(team.price),
    },
  },
} satisfies Record<Side, Record<string, TeamColumn>>;

/** Every column by its side and key, in the order of the table. */
export const teamColumns = {
  mine: Object.entries<TeamColumn>(teamGroups.mine).map(([key, column]) => ({ key: `mine.${key}`, ...column })),
  team: Object.entries<TeamColumn>(teamGroups.team).map(([key, column]) => ({ key: `team.${key}`, ...column })),
};

/** What the table is sorted by: `item`, or the key of a column. */
export interface TeamSort {
  by: string;
  isRising: boolean;
}

export const firstTeamSort: TeamSort = { by: 'team.score', isRising: false };

export function sortTeam(rows: TeamRow[], { by, isRising }: TeamSort, words: Words): TeamRow[] {
  const column = [...teamColumns.mine, ...teamColumns.team].find(({ key }) => key === by);
  const value = by === 'item' ? ({ name }: TeamRow) => name : column?.value;
  return value ? sortRows(rows, value, isRising, words) : rows;
}
