import { isObject } from './json';
import { looksLikeVideo } from './read-row';

export interface FoundRows {
  /** The key under which the rows stood, `array` or `item`. */
  kind: string;
  rows: unknown[];
  /** The path to them, from the outside in. */
  keys: string[];
}

/** Lists that hold nothing but videos; a row of theirs that is none is worth a note. */
const videoLists = /^(?:itemList|item_list|itemListData|aweme_list)$/;
const deepest = 6;
/** Pages carry dictionaries of words; videos stand near the top. */
const mostNodes = 20_000;
/** Sections of a list that is not itself of videos, as search results mix them. */
const mostSections = 100;

/** Finds the videos of an answer by their shape, wherever TikTok's wrappings put them; the order is the page's. */
export function findRows(root: unknown): FoundRows[] {
  const found: FoundRows[] = [];
  let nodes = 0;
  const walk = (value: unknown, keys: string[]): void => {
    nodes += 1;
    if (nodes > mostNodes || keys.length > deepest) return;
    const rows = rowsIn(value, keys.at(-1));
    if (rows) found.push({ kind: keys.at(-1) ?? (Array.isArray(value) ? 'array' : 'item'), rows, keys });
    // A list in a list holds no videos, and may be nested without end.
    else if (Array.isArray(value))
      for (const inner of value.slice(0, mostSections)) isObject(inner) && walk(inner, keys);
    else if (isObject(value))
      for (const key of Object.keys(value)) isNested(value[key]) && walk(value[key], [...keys, key]);
  };
  walk(root, []);
  return found;
}

const isNested = (value: unknown) => typeof value === 'object' && value !== null;

/** The rows that a list, a dictionary or a single video is made of; `undefined` where it is none of them. */
function rowsIn(value: unknown, key = ''): unknown[] | undefined {
  if (!Array.isArray(value)) {
    if (looksLikeVideo(value)) return [value];
    return key === 'ItemModule' ? Object.values(value as object).filter(looksLikeVideo) : undefined;
  }
  if (videoLists.test(key)) return value;
  const rows = value.filter(looksLikeVideo);
  return rows.length > 0 ? rows : undefined;
}
