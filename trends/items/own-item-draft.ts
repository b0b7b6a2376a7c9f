import type { OwnItem } from './choices';
import { isGeneric } from './discovery/hashtags';
import { termKey } from './discovery/term-key';
import { allNames, catalogueIds, isCategory } from './item-names';
import { spelled, unspacedLetters } from './spelling';

/** What a person types of an item. */
export type ItemDraft = Omit<OwnItem, 'itemId'>;

/** Why a draft cannot be an item, and the word that is to blame. */
export interface DraftFault {
  fault:
    | 'name-missing'
    | 'name-long'
    | 'name-taken'
    | 'words-missing'
    | 'words-many'
    | 'word-short'
    | 'word-long'
    | 'word-generic'
    | 'word-excluded'
    | 'category-unknown';
  word?: string;
}

export const longestName = 60;
export const mostWords = 30;
const longestWord = 60;
/** Two letters of Chinese or Thai are a word; of Latin they would be found in everything. */
const shortest = (word: string) => (unspacedLetters.test(word) ? 2 : 3);

/** The draft as it is kept, or the first thing that is wrong with it. */
export function checkDraft(draft: ItemDraft, isTaken: (name: string) => boolean): { draft: ItemDraft } | DraftFault {
  const name = plain(draft.name);
  const words = phrases(draft.words);
  const excludes = phrases(draft.excludes);
  const fault =
    faultOfName(name, isTaken) ??
    (words.length === 0 ? { fault: 'words-missing' as const } : undefined) ??
    faultOfPhrases(words) ??
    faultOfPhrases(excludes) ??
    words.flatMap((word) => faultOfWord(word, excludes) ?? [])[0] ??
    (draft.parent === undefined || isCategory(draft.parent) || catalogueIds().includes(draft.parent)
      ? undefined
      : { fault: 'category-unknown' as const });
  return fault ?? { draft: { name, words, excludes, ...(draft.parent !== undefined && { parent: draft.parent }) } };
}

export function faultOfName(name: string, isTaken: (name: string) => boolean): DraftFault | undefined {
  if (termKey(name) === '') return { fault: 'name-missing' };
  if (name.length > longestName) return { fault: 'name-long' };
  return isTaken(name) ? { fault: 'name-taken', word: name } : undefined;
}

function faultOfPhrases(list: string[]): DraftFault | undefined {
  if (list.length > mostWords) return { fault: 'words-many' };
  const long = list.find((word) => word.length > longestWord);
  if (long !== undefined) return { fault: 'word-long', word: long };
  const short = list.find((word) => lettersOf(word).length < shortest(word));
  return short === undefined ? undefined : { fault: 'word-short', word: short };
}

/** "viral lip oil" names something; "viral", "#fyp" and "tiktok made me buy it" are on anything. */
function faultOfWord(word: string, excludes: string[]): DraftFault | undefined {
  const parts = spelled(word).split(/\s+/).map(lettersOf);
  if (parts.every(isGeneric) || /^tiktokmademebuyit/.test(parts.join(''))) return { fault: 'word-generic', word };
  return excludes.some((other) => spelled(other) === spelled(word)) ? { fault: 'word-excluded', word } : undefined;
}

const lettersOf = (word: string) => spelled(word).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Whether a word that people use may stand in an item of one's own. */
export const isGoodWord = (word: string): boolean =>
  !('fault' in checkDraft({ name: 'thing', words: [word], excludes: [] }, () => false));

/** Those of them that may, as many as an item can have. */
export const goodWords = (words: readonly string[]): string[] => words.filter(isGoodWord).slice(0, mostWords);

/** One line, without what nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();

/** Each once, however it is spelled; a comma parts words wherever they are typed. */
function phrases(list: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const phrase of list.flatMap((text) => text.split(/[,，、;；\n]/))) {
    const word = plain(phrase).replace(/^[#＃]+\s*/, '');
    if (word !== '' && !once.has(spelled(word))) once.set(spelled(word), word);
  }
  return [...once.values()];
}

/** Whether an item other than this one has that name, in any language. */
export function takenBy(
  others: readonly { itemId: string; name: string }[],
  itemId?: string,
): (name: string) => boolean {
  return (name) => {
    const key = termKey(name);
    const isNamed = (other: string) => termKey(other) === key;
    return (
      others.some((other) => other.itemId !== itemId && isNamed(other.name)) ||
      catalogueIds().some((other) => other !== itemId && allNames(other).some(isNamed))
    );
  };
}

/** Two people who add the same thing get the same id, so that their files meet. */
export function ownItemId(name: string, isUsed: (itemId: string) => boolean): string {
  const first = `own-${termKey(name)}`;
  for (let number = 1; ; number += 1) {
    const itemId = number === 1 ? first : `${first}-${number}`;
    if (!isUsed(itemId)) return itemId;
  }
}
