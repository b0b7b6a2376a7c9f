import type { TeamRow } from '../../components/parts/team/team-row';
import { plain } from '../../components/parts/wide/wide-filter';
import { type Language, languages } from '../../components/words';
import type { ListedItem } from '../../storage/find-ranking';
import type { Remark } from '../../storage/remarks';
import { allNames, parentsOf } from '../../trends/items/item-names';
import type { ItemFacts } from '../../trends/ranking';
import { formulaVersion } from '../../trends/score/evaluate';
import { setBeside } from '../../trends/team-beside';
import type { TeamRanking } from '../../trends/team-ranking';
import { type ChosenItems, categoryFor } from './chosen-items';

interface Known {
  chosen: ChosenItems;
  language: Language;
  nameOf: ChosenItems['nameOf'];
  facts?: ReadonlyMap<string, ItemFacts>;
  remarks: ReadonlyMap<string, Remark>;
}

/** `items` of this browser best first, counted over the market and surface of the team's. */
export function teamRows(items: ListedItem[], team: TeamRanking, known: Known): TeamRow[] {
  const { chosen, language, nameOf, facts, remarks } = known;
  const { category } = team.filter;
  const theirs = new Set(team.items.map(({ itemId }) => itemId));
  // What the team files under another category than the person is still the same item.
  const isAsked = (itemId: string) =>
    category === undefined || theirs.has(itemId) || categoryFor(itemId, chosen) === category;
  const mine = items.filter(({ itemId }) => chosen.isListed(itemId) && isAsked(itemId));
  const isComparable = team.formulaVersion === formulaVersion;
  return setBeside({ mine, team: team.items, isComparable, parentsOf }).map((row): TeamRow => {
    const { itemId } = row;
    return {
      ...row,
      name: nameOf(itemId, language),
      found: plain([itemId, ...languages.map((one) => nameOf(itemId, one))].join('\n')),
      category: categoryFor(itemId, chosen) ?? row.team?.category,
      facts: facts?.get(itemId),
      aside: row.mine ? undefined : asideOf(itemId, known),
      isFollowed: remarks.get(itemId)?.followedAt !== undefined,
    };
  });
}

/** What neither the catalogue nor the person names is called as the team calls it. */
export function teamNames({ choices, nameOf }: ChosenItems, team: TeamRanking | undefined): ChosenItems['nameOf'] {
  const names = new Map(
    team?.items.flatMap(({ itemId, name }) => {
      const choice = choices.get(itemId);
      const isNamed = choice?.own !== undefined || choice?.name !== undefined || allNames(itemId).length > 0;
      return isNamed ? [] : [[itemId, name]];
    }),
  );
  return (itemId, language) => names.get(itemId) ?? nameOf(itemId, language);
}

function asideOf(itemId: string, { chosen, language, nameOf }: Known): TeamRow['aside'] {
  const { isDismissed, mergedInto } = chosen.choices.get(itemId) ?? {};
  if (mergedInto !== undefined) return { countedAs: nameOf(mergedInto, language) };
  return isDismissed ? {} : undefined;
}
