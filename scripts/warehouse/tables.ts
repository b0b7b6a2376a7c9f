import { type Column, column, rounded } from '../../trends/tables/column';
import { historyTable, type ItemDay } from '../../trends/tables/history-table';
import { rankingTable } from '../../trends/tables/ranking-table';
import type { RankedTeamItem } from './rank';

/** What one person alone keeps of an item. */
const personal = ['followed_at', 'labels', 'note'];

const videos = ['count', 'videos'] as const;
const observers = ['count', 'observers'] as const;

/** The columns of the extension's own ranking, and what only several browsers can say. */
export const teamRankingTable: Column<RankedTeamItem>[] = [
  ...rankingTable.filter(({ key }) => !personal.includes(key)),
  column('distinct_videos_7d', videos, 'distinct videos of the sightings, whoever saw them', (item) => item.videos),
  column('observers_7d', observers, 'browsers that saw it in the last 7 days', (item) => item.observers),
  column(
    'agreement',
    ['number', '0…1'],
    'how alike the observers of the last 21 days saw it: 1 no more different than by chance, 0.5 twice as much; empty with one observer',
    ({ agreement }) => rounded(agreement, 3),
  ),
  column(
    'certainty',
    ['count', '0…3'],
    'dots: how sure the score is, less what the observers disagree about',
    ({ certainty }) => certainty,
  ),
];

export interface TeamDay extends ItemDay {
  /** Distinct videos that showed it that day, and browsers that saw one. */
  videos: number;
  observers: number;
}

export const teamHistoryTable: Column<TeamDay>[] = [
  ...historyTable,
  column('distinct_videos', videos, 'distinct videos of the sightings of that day', (day) => day.videos),
  column('observers', observers, 'browsers that saw it that day', (day) => day.observers),
];
