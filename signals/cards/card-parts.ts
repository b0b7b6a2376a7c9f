import { type CardKind, kindOf } from './kind';
import { findLink, readHandle, readLink } from './link';
import { playerVideoId } from './player';
import { nearestWith, soleScope } from './scope';
import { textOf } from './text';

/** What of the page belongs to one card. */
export interface CardParts {
  kind: CardKind | undefined;
  card: Element;
  /** In a feed no link leads to the video. */
  link: Element | undefined;
  /** Where its words and counts stand, in it and around it. */
  scope: Element;
  /** Those of them that TikTok names (`data-e2e`), by name; the first of each. */
  named: Map<string, Element>;
}

export function partsOf(card: Element): CardParts {
  const kind = kindOf(card);
  const link = linkOf(card, kind);
  const scope = scopeOf(card, kind, readLink(link)?.videoId);
  const named = new Map<string, Element>();
  for (const part of scope.querySelectorAll('[data-e2e]')) {
    const name = part.getAttribute('data-e2e') ?? '';
    if (!named.has(name)) named.set(name, part);
  }
  return { kind, card, link, scope, named };
}

export const linkOf = (card: Element, kind = kindOf(card)): Element | undefined =>
  kind === 'tile' || kind === 'link' ? findLink(card) : undefined;

/** Words and counts may stand under a tile, and anywhere around a link or a player that has no card we know. */
function scopeOf(card: Element, kind: CardKind | undefined, linkedId: string | undefined): Element {
  if (linkedId) return soleScope(card, linkedId, kind === 'link' ? 4 : 1);
  if (kind === 'detail') return nearestWith(card, '[data-e2e^="browse-user"], [data-e2e="browse-video-desc"]');
  if (kind !== 'player') return card;
  const scope = nearestWith(card, 'a[href^="/@"]');
  const isSole = authorIn(scope) && playerVideoId(card) === playerVideoId(scope);
  return isSole ? scope : nearestWith(card, 'img[alt]');
}

/** Whom a card links to, if it is one person only, but for those that its caption mentions. */
export function authorIn(scope: Element): string | undefined {
  const links = [...scope.querySelectorAll('a[href^="/@"]')].filter((link) => !textOf(link)?.startsWith('@'));
  const [author, ...others] = new Set(links.map(readHandle));
  return others.length === 0 ? author : undefined;
}
