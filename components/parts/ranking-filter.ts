import type { ScoredItem } from '../../trends/ranking';
import { type Language, languages } from '../words';
import { hasScore, type StageMarkName, shownStage } from './stage-glyphs';

/** An item's name in one language; falls back by itself where there is none. */
export type NameOf = (itemId: string, language: Language) => string;

export const sorts = ['score', 'hot', 'falling'] as const;
export type RankingSort = (typeof sorts)[number];

export interface RankingFilter {
  text: string;
  stage?: StageMarkName;
  /** Only what was seen in this market; all of them where it is missing. */
  market?: string;
  sort: RankingSort;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Finds an item by its name in any language we speak, whatever language the screen is in. */
export function matches(
  item: Pick<ScoredItem, 'itemId' | 'stage' | 'stale'>,
  { text, stage }: Pick<RankingFilter, 'text' | 'stage'>,
  nameOf: NameOf,
): boolean {
  if (stage && shownStage(item) !== stage) return false;
  if (plain(text) === '') return true;
  const names = [item.itemId, ...languages.map((language) => nameOf(item.itemId, language))];
  return names.some((name) => plain(name).includes(plain(text)));
}

const chances = { hot: 'chanceOfHot', falling: 'chanceOfFall' } as const;

/** `rows` come best first; of what nothing can be said stands last in every order. */
export function inOrder<Row extends ScoredItem>(rows: Row[], sort: RankingSort): Row[] {
  if (sort === 'score') return rows;
  const chance = chances[sort];
  return rows.toSorted(
    (a, b) => Number(hasScore(b)) - Number(hasScore(a)) || (hasScore(a) ? b[chance] - a[chance] : 0),
  );
}

/** The name in the other language we speak, where it differs: sellers and sources say different words. */
export function secondName(
  itemId: string,
  language: Language,
  nameOf: NameOf,
): { name: string; language: Language } | undefined {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const name = nameOf(itemId, other);
  return name === nameOf(itemId, language) ? undefined : { name, language: other };
}
