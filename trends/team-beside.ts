import { isSilent, type ScoredItem, withoutEchoes } from './ranking';
import type { TeamItem } from './team-ranking';

/** One item as a person's own browser and a team see it; at least one of them does. */
export interface Beside<Mine extends ScoredItem = ScoredItem> {
  itemId: string;
  mine?: Mine;
  team?: TeamItem;
  /** Its place in the team's list, from 1. */
  teamPlace?: number;
  /** Points of the team's score over one's own; missing where either has none, or they cannot be compared. */
  difference?: number;
}

interface Compared<Mine> {
  /** Both best first. */
  mine: readonly Mine[];
  team: readonly TeamItem[];
  /** Whether both were scored by one formula. */
  isComparable: boolean;
  /** The items that stand for an item. */
  parentsOf(itemId: string): string[];
}

/** Every item of either: the team's in its order first, then what only the person's own list has. */
export function setBeside<Mine extends ScoredItem>(compared: Compared<Mine>): Beside<Mine>[] {
  const [mine, team] = [sideOf(compared.mine, compared.parentsOf), sideOf(compared.team, compared.parentsOf)];
  return [...new Set([...team.seen.keys(), ...mine.seen.keys()])]
    .filter((itemId) => mine.places.has(itemId) || team.places.has(itemId))
    .map((itemId) => {
      const [own, theirs] = [mine.seen.get(itemId), team.seen.get(itemId)];
      const difference = compared.isComparable && own && theirs ? differenceOf(theirs, own) : undefined;
      return { itemId, mine: own, team: theirs, teamPlace: team.places.get(itemId), difference };
    });
}

/** Everything that was seen, and the places of what a list shows of it. */
function sideOf<Row extends ScoredItem>(rows: readonly Row[], parentsOf: (itemId: string) => string[]) {
  const listed = withoutEchoes([...rows], parentsOf);
  return {
    seen: new Map(rows.map((row) => [row.itemId, row])),
    places: new Map(listed.map(({ itemId }, at) => [itemId, at + 1])),
  };
}

const differenceOf = (team: ScoredItem, mine: ScoredItem): number | undefined =>
  isSilent(team) || isSilent(mine) ? undefined : team.score - mine.score;
