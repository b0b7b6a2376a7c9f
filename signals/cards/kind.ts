import { readLink } from './link';
import { playedId } from './player';
import { textOf } from './text';

/**
 * `feed` and `tile` hold their video, `cell` may hold a tile, `detail` is the player of an opened video; a `link` or
 * `player` stands in no card that we know.
 */
export type CardKind = 'feed' | 'detail' | 'tile' | 'cell' | 'link' | 'player';

const named: [CardKind, RegExp][] = [
  ['feed', /^recommend-list-item-container$/],
  ['detail', /^(?:detail-video|detail-photo|browse-video)$/],
  ['tile', /^(?:user-(?:post|repost|liked)|favorites|collection|challenge|music|search_(?:top|video)|explore)-item$/],
];
/** Tiles without names: until October 2025, and since. */
const cellIds = /^(?:column-item-video|grid-item)-container/;

export function kindOf(element: Element): CardKind | undefined {
  const name = element.getAttribute('data-e2e');
  const kind = name && named.find(([, form]) => form.test(name))?.[0];
  if (kind) return kind;
  if (cellIds.test(element.id)) return 'cell';
  if (element.localName === 'video' || playedId(element)) return 'player';
  return element.localName === 'a' && isShown(element) ? 'link' : undefined;
}

/** In an unknown place, text that links to a video is a mention, and a number for a handle a notification. */
const isShown = (link: Element) =>
  readLink(link)?.author && (link.firstElementChild || link.getAttribute('title')) && !textOf(link)?.startsWith('@');
