import { readLink } from './link';
import { playedId } from './player';
import { textOf } from './text';

/**
 * TikTok names what holds a video in a feed or in a grid, and the player of an opened one (`detail`); a `link` or `player`
 * stands in no card that we know.
 */
export type CardKind = 'feed' | 'tile' | 'detail' | 'link' | 'player';

const named: [CardKind, RegExp][] = [
  ['feed', /^recommend-list-item-container$/],
  ['detail', /^(?:detail-video|detail-photo|browse-video)$/],
  ['tile', /^(?:user-(?:post|repost|liked)|favorites|collection|challenge|music|search_(?:top|video)|explore)-item$/],
];

/** Asked of every ancestor of every card, so the quick questions come first. */
export function kindOf(element: Element): CardKind | undefined {
  const { id, localName } = element;
  const name = element.getAttribute('data-e2e');
  const kind = name && named.find(([, form]) => form.test(name))?.[0];
  if (kind) return kind;
  if (localName === 'video' || (id && playedId(element))) return 'player';
  return localName === 'a' && isShown(element) ? 'link' : undefined;
}

/** In an unknown place, text that links to a video is a mention, and a number for a handle a notification. */
const isShown = (link: Element) =>
  readLink(link)?.author && (link.firstElementChild || link.getAttribute('title')) && !textOf(link)?.startsWith('@');
