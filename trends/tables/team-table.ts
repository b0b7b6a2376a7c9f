import { isSilent, type ScoredItem } from '../ranking';
import type { Beside } from '../team-beside';
import { type Column, column, rounded } from './column';

/** A row of the comparison with a team, as somebody sees it. */
export interface TeamTableRow extends Beside {
  /** In the chosen language; as the team calls it where nobody here does. */
  name: string;
  category?: string;
  seenBy: string;
}

const stageWords = 'emerging, rising, resurging, peaking, fading, steady, dormant (gone quiet), watching (too early)';
const share = ['number', '0…1'] as const;
const videos = ['count', 'videos'] as const;

/** One row an item. Receivers rely on the keys and their order: add at the end, rename never. */
export const teamTable: Column<TeamTableRow>[] = [
  column('team_rank', 'count', 'place in the team’s list, 1 is best', ({ teamPlace }) => teamPlace),
  column('item', 'text', 'name of the item', ({ name }) => name),
  column('item_id', 'text', 'slug of the item, the same in every language', ({ itemId }) => itemId),
  column('category', 'text', 'slug of its category', ({ category }) => category),
  column(
    'seen_by',
    'text',
    'both, team, mine; aside: the team sees it, the person dismissed it or counts it as another',
    ({ seenBy }) => seenBy,
  ),
  column(
    'score_difference',
    ['number', 'points'],
    'score of the team less that of this browser',
    (row) => row.difference,
  ),
  column('team_stage', 'text', stageWords, ({ team }) => team?.stage),
  column('team_score', ['count', '0…100'], 'velocity score over all browsers of the team', ({ team }) =>
    said(team, ({ score }) => score),
  ),
  column('team_score_band', ['number', 'points'], 'by how much the team’s score may be off', ({ team }) =>
    said(team, ({ band }) => rounded(band, 1)),
  ),
  column('team_certainty', ['count', '0…3'], 'how sure the team’s score is', ({ team }) => team?.certainty),
  column('team_agreement', share, '1 where its browsers differ by no more than chance', ({ team }) =>
    rounded(team?.agreement),
  ),
  column('team_observers', ['count', 'browsers'], 'browsers that saw it in the window', ({ team }) => team?.observers),
  column(
    'team_sightings',
    videos,
    'sightings in the window: a video on one day in one browser',
    ({ team }) => team?.sightings,
  ),
  column('team_videos', videos, 'distinct videos among them', ({ team }) => team?.videos),
  column('team_sellers', ['count', 'sellers'], 'distinct sellers in the window', ({ team }) => team?.sellers),
  column('team_price_median', ['number', 'team_currency'], 'median price', ({ team }) => team?.price?.amount),
  column('team_currency', ['text', 'ISO 4217'], 'currency of the price', ({ team }) => team?.price?.currency),
  column('own_stage', 'text', stageWords, ({ mine }) => mine?.stage),
  column(
    'own_score',
    ['count', '0…100'],
    'velocity score of this browser, over the same market and surface',
    ({ mine }) => said(mine, ({ score }) => score),
  ),
  column('own_score_band', ['number', 'points'], 'by how much it may be off', ({ mine }) =>
    said(mine, ({ band }) => rounded(band, 1)),
  ),
  column('own_stale', 'flag', 'little was browsed lately here: nothing is said of today', ({ mine }) => mine?.stale),
];

/** While it is too early to say anything, there is no number to give. */
const said = <Item extends ScoredItem>(item: Item | undefined, read: (item: Item) => number | undefined) =>
  item && !isSilent(item) ? read(item) : undefined;
