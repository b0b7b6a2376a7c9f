import { addCounts } from './health';
import { at } from './lists/json';
import { readRows } from './lists/read-list';
import { looksLikeVideo } from './lists/read-row';
import { handleIn, pageKind, tagIn, videoIdIn } from './page-kind';
import type { PageState } from './page-state';
import type { Reading, ReadingContext } from './reading';
import type { Signal } from './signal';

/**
 * The videos in the page's own JSON, as far as it belongs to this address. TikTok changes the page under a standing
 * document, and then the JSON still tells of the page that was opened first: `kind` is `stale`.
 */
export function readEmbedded(states: PageState[], url: URL, context: ReadingContext): Reading {
  const readings = states.map((state) => ({ ...state, ...readRows(rowsOf(state, url), context) }));
  const owned = readings
    .map(({ signals, ...rest }) => ({ ...rest, signals: ownedBy(signals, url) }))
    .filter(({ signals }) => signals.length > 0);
  const [some] = states;
  const isStale = states.some(({ found }) => found.some(({ rows }) => rows.length > 0));
  return {
    signals: owned.flatMap(({ signals }) => signals),
    unread: readings.reduce<Record<string, number>>((sum, { unread }) => addCounts(sum, unread), {}),
    shapes: readings.flatMap(({ shapes }) => shapes),
    kind: owned.map(({ generation }) => generation).join('+') || (isStale ? 'stale' : (some?.generation ?? 'unknown')),
  };
}

/** A feed's list names no owner, so it is believed by its own name, and only under the feed. */
const feedLists = /(?:webapp\.updated-items|pageProps\.items)$/;
const ofOtherPages = /webapp\.(?:updated-items|video-detail)$/;

function rowsOf({ found, value }: PageState, url: URL): unknown[] {
  const kind = pageKind(url);
  const all = found.map(({ keys, rows }) => ({ name: keys.join('.'), rows }));
  if (kind === 'video') return all.flatMap(({ rows }) => rows);
  const listed = at(value, 'ItemList', 'foryou', 'list');
  if (Array.isArray(listed) && listed.length > 0) {
    return kind === 'foryou' ? listed.map((id) => at(value, 'ItemModule', String(id))).filter(looksLikeVideo) : [];
  }
  const isOwn = (name: string) => (kind === 'foryou' ? feedLists.test(name) : !ofOtherPages.test(name));
  return all.flatMap(({ name, rows }) => (isOwn(name) ? rows : []));
}

/** Of what the page's JSON holds, the videos that the address asks for. */
function ownedBy(signals: Signal[], url: URL): Signal[] {
  switch (pageKind(url)) {
    case 'foryou':
      return signals;
    case 'video':
      return signals.some(({ videoId }) => videoId === videoIdIn(url)) ? signals : [];
    case 'profile':
      return signals.filter(({ author }) => author.toLowerCase() === handleIn(url));
    case 'tag':
      return signals.filter(({ hashtags }) => hashtags.includes(tagIn(url) ?? ''));
    case 'music':
      return signals.filter(({ music }) => music?.musicId !== undefined && url.pathname.endsWith(`-${music.musicId}`));
    default:
      return [];
  }
}
