import { at, isObject } from './json';
import { looksLikeVideo } from './read-row';

export interface FoundRows {
  /** The key, or the shape, under which the rows stood. */
  kind: string;
  rows: unknown[];
}

/** Lists that hold nothing but videos; a row of theirs that is none is worth a note. */
const videoLists = ['itemList', 'item_list', 'itemListData', 'aweme_list'];
/** Names that lists of other things bear too: believed only if a row looks like a video. */
const perhapsVideoLists = ['items', 'data', 'webapp.updated-items'];
const single = ['webapp.video-detail', 'itemInfo', 'itemStruct'];
/** What is none of ours, but known: no reason to call the answer unknown. */
const otherLists = ['comments', 'challenge', 'challengeInfo', 'challenge_list', 'userInfo', 'user_info', 'user_list'];

/** Finds the videos of an answer by its shape, wherever TikTok's wrappings put them; the order is the page's. */
export function findRows(root: unknown): FoundRows[] {
  const holders = holdersOf(root);
  const found = holders.flatMap(rowsOf);
  if (found.length > 0) return found;
  const samples = holders.flatMap((holder) => [holder, ...[at(holder, 'data')].flat().slice(0, 1)]);
  const known = samples.map((sample) => otherLists.find((key) => at(sample, key) !== undefined)).find(Boolean);
  if (known) return [{ kind: known, rows: [] }];
  return holders.some((holder) => at(holder, '__DEFAULT_SCOPE__') !== undefined)
    ? [{ kind: 'hydration', rows: [] }]
    : [];
}

function holdersOf(root: unknown): unknown[] {
  const scope = at(root, '__DEFAULT_SCOPE__');
  const inner = [
    at(root, 'data'),
    at(root, 'body'),
    at(root, 'props', 'pageProps'),
    scope,
    at(scope, 'webapp.user-post'),
  ];
  return [root, ...inner.filter(isObject)];
}

function rowsOf(holder: unknown): FoundRows[] {
  if (Array.isArray(holder)) return someVideos('array', holder);
  const lists = videoLists.map((kind) => ({ kind, rows: at(holder, kind) })).filter(({ rows }) => Array.isArray(rows));
  const module = at(holder, 'ItemModule');
  return [
    ...(lists as FoundRows[]),
    ...perhapsVideoLists.flatMap((kind) => someVideos(kind, at(holder, kind), isPaged(holder))),
    ...(isObject(module) ? [{ kind: 'ItemModule', rows: Object.values(module) }] : []),
    ...single.map((kind) => ({ kind, rows: [at(holder, kind)] })).filter(({ rows }) => looksLikeVideo(rows[0])),
    ...(looksLikeVideo(holder) && !at(holder, 'itemInfo') ? [{ kind: 'item', rows: [holder] }] : []),
  ];
}

/** Search results stand between users, live rooms and related searches. */
function someVideos(kind: string, list: unknown, isKnown = false): FoundRows[] {
  if (!Array.isArray(list)) return [];
  const rows = list.filter(looksLikeVideo);
  return rows.length > 0 || isKnown ? [{ kind, rows }] : [];
}

const isPaged = (holder: unknown) => at(holder, 'hasMore') !== undefined || at(holder, 'has_more') !== undefined;
