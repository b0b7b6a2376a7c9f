import type { ComponentChild } from 'preact';
import type { ScoredItem } from '../../../trends/ranking';
import type { Certainty } from '../../../trends/score/certainty';
import { stages } from '../../../trends/score/stage';
import type { Words } from '../../words';
import { CertaintyDots, Score } from '../score';
import { Sparkline } from '../sparkline';
import { hasScore, shownStage } from '../stage-glyphs';
import { CoolingMark, StageMark } from '../stage-mark';
import { sortRows } from '../wide/wide-order';
import { scored, type TeamRow } from './team-row';

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
const itemOf: Record<Side, ItemOf> = { mine: ({ mine }) => mine, team: ({ team }) => team };

const trend = (side: Side): TeamColumn => ({
  width: 128,
  title: ({ say }) => say('column.trend'),
  hint: ({ say }) => say('column.trend.hint'),
  draw: (row, _, days) => {
    const item = itemOf[side](row);
    return (
      item && (
        <span class={`tone-${shownStage(item)}`}>
          <Sparkline line={item.line} today={days[side]} dashed={item.stale} />
        </span>
      )
    );
  },
});

const stage = (side: Side): TeamColumn => ({
  width: 132,
  title: ({ say }) => say('column.stage'),
  hint: ({ say }) => say('column.stage.hint'),
  value: (row) => {
    const item = itemOf[side](row);
    return item && (item.stale ? stages.length : stages.indexOf(item.stage));
  },
  draw: (row) => {
    const item = itemOf[side](row);
    return (
      item && (
        <span class="marks">
          <StageMark name={shownStage(item)} />
          {item.coolingRisk && hasScore(item) && <CoolingMark />}
        </span>
      )
    );
  },
});

const score = (side: Side): TeamColumn => ({
  ...{ width: 84, isNumber: true },
  title: ({ say }) => say('column.score'),
  hint: ({ say }) => say('column.score.hint'),
  value: (row) => scored(itemOf[side](row), ({ rank }) => rank),
  draw: (row) => {
    const item = itemOf[side](row);
    return (
      item && (
        <span class="scored">
          <CertaintyDots item={item} certainty={item.certainty} />
          <Score item={item} />
        </span>
      )
    );
  },
});

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
    trend: trend('mine'),
    stage: stage('mine'),
    score: score('mine'),
    sightings: {
      ...{ width: 76, isNumber: true },
      title: ({ say }) => say('column.sightings'),
      hint: ({ say }) => say('column.sightings.hint'),
      value: ({ facts }) => facts?.sightings,
      draw: ({ facts }, { format }) => facts && format.number(facts.sightings),
    },
  },
  team: {
    trend: trend('team'),
    stage: stage('team'),
    score: score('team'),
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
