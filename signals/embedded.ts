import { findRows } from './lists/find-rows';
import { at, isObject } from './lists/json';
import { readRows } from './lists/read-list';
import { looksLikeVideo, unwrap } from './lists/read-row';
import { handleIn, pageKind, videoIdIn } from './page-kind';
import { type PageState, pageStates } from './page-state';
import type { Reading, ReadingContext } from './reading';

/**
 * The videos in the page's own JSON, as far as it belongs to this address. TikTok changes the page under a standing
 * document, and then the JSON still tells of the page that was opened first: `kind` is `stale`.
 */
export function readEmbedded(document: Document, url: URL, context: ReadingContext): Reading {
  const states = pageStates(document);
  const owned = states.map((state) => ({ ...state, rows: rowsOf(state, url) })).filter(({ rows }) => rows.length > 0);
  if (owned.length === 0) return { signals: [], unread: {}, kind: kindOfNone(states) };
  const kind = owned.map(({ generation }) => generation).join('+');
  return {
    ...readRows(
      owned.flatMap(({ rows }) => rows),
      context,
    ),
    kind,
  };
}

const kindOfNone = (states: PageState[]) =>
  states.some(({ value }) => findRows(value).some(({ rows }) => rows.length > 0))
    ? 'stale'
    : (states[0]?.generation ?? 'unknown');

/** The viewer's region, two letters. It says nothing about the videos. */
export function viewerRegion(document: Document): string | undefined {
  return pageStates(document)
    .map(({ value }) => regionIn(value))
    .find(Boolean);
}

export function regionIn(state: unknown): string | undefined {
  const sigi = at(state, 'AppContext', 'appContext');
  const places = [
    at(state, '__DEFAULT_SCOPE__', 'webapp.app-context', 'region'),
    at(sigi, 'region'),
    at(sigi, '$region'),
  ];
  return places.find((region): region is string => typeof region === 'string' && /^[A-Z]{2}$/.test(region));
}

function rowsOf(state: PageState, url: URL): unknown[] {
  const kind = pageKind(url);
  if (kind === 'video') {
    const rows = lists[state.generation].video(state.value).filter(looksLikeVideo);
    return rows.some((row) => at(unwrap(row), 'id') === videoIdIn(url)) ? rows : [];
  }
  if (kind === 'profile') {
    const rows = lists[state.generation].profile(state.value).filter(looksLikeVideo);
    return rows.filter((row) => authorOf(row)?.toLowerCase() === handleIn(url));
  }
  return kind === 'foryou' ? lists[state.generation].foryou(state.value).filter(looksLikeVideo) : [];
}

function authorOf(row: unknown): string | undefined {
  const author = at(unwrap(row), 'author');
  const handle = isObject(author) ? author.uniqueId : author;
  return typeof handle === 'string' ? handle : undefined;
}

type List = (state: unknown) => unknown[];

/** Where each generation keeps the list of a kind of page. */
const lists: Record<PageState['generation'], Record<'video' | 'profile' | 'foryou', List>> = {
  universal: {
    video: (state) => [at(state, '__DEFAULT_SCOPE__', 'webapp.video-detail', 'itemInfo', 'itemStruct')],
    profile: (state) => arrayAt(state, '__DEFAULT_SCOPE__', 'webapp.user-post', 'itemList'),
    foryou: (state) => arrayAt(state, '__DEFAULT_SCOPE__', 'webapp.updated-items'),
  },
  sigi: {
    video: (state) => Object.values(at(state, 'ItemModule') ?? {}),
    profile: (state) => listed(state, 'user-post'),
    foryou: (state) => listed(state, 'foryou'),
  },
  next: {
    video: (state) => [at(state, 'props', 'pageProps', 'itemInfo', 'itemStruct')],
    profile: (state) => arrayAt(state, 'props', 'pageProps', 'items'),
    foryou: (state) => arrayAt(state, 'props', 'pageProps', 'items'),
  },
};

function arrayAt(state: unknown, ...keys: string[]): unknown[] {
  const list = at(state, ...keys);
  return Array.isArray(list) ? list : [];
}

const listed = (state: unknown, name: string) =>
  arrayAt(state, 'ItemList', name, 'list').map((id) => at(state, 'ItemModule', String(id)));
