import type { ItemFacts, ScoredItem } from '../../../trends/ranking';
import type { Beside } from '../../../trends/team-beside';
import { type StageMarkName, shownStage } from '../stage-glyphs';
import { plain } from '../wide/wide-filter';

/** One item as the person and a team see it, with everything that the table can show, sort and filter by. */
export interface TeamRow extends Beside {
  /** In the chosen language; as the team calls it where nobody here does. */
  name: string;
  /** All that it can be found by, in small letters. */
  found: string;
  category?: string;
  /** Of the person's own; missing while they are being read, or where it was not seen. */
  facts?: ItemFacts;
  /** Why the person does not see what the team sees, where that is a decision: the item it is counted as, or none. */
  aside?: { countedAs?: string };
  isFollowed: boolean;
}

export const seenByAll = ['both', 'team', 'mine', 'aside'] as const;
export type SeenBy = (typeof seenByAll)[number];

export function seenBy({ mine, team, aside }: Pick<TeamRow, 'mine' | 'team' | 'aside'>): SeenBy {
  if (mine && team) return 'both';
  if (mine) return 'mine';
  return aside ? 'aside' : 'team';
}

/** What a person wants to see of the comparison; whatever is missing is not asked for. */
export interface BesideFilter {
  text?: string;
  seenBy?: SeenBy;
  category?: string;
  /** As the team sees it; of what it does not see, as the person does. */
  stage?: StageMarkName;
}

const tests: ((row: TeamRow, filter: BesideFilter) => boolean)[] = [
  ({ found }, { text }) => !text || found.includes(plain(text)),
  (row, filter) => !filter.seenBy || seenBy(row) === filter.seenBy,
  (row, { category }) => !category || row.category === category,
  ({ team, mine }, { stage }) => !stage || stageOf(team ?? mine) === stage,
];

const stageOf = (item: ScoredItem | undefined) => item && shownStage(item);

export const matchesTeam = (row: TeamRow, filter: BesideFilter): boolean => tests.every((test) => test(row, filter));
