import { type CardKind, kindOf } from './find-cards';
import { findLink, readHandle, readLink } from './link';
import { playerCss } from './player';
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
  const link = kind === 'tile' || kind === 'link' ? findLink(card) : undefined;
  const scope = scopeOf(card, kind, readLink(link)?.videoId);
  const named = new Map<string, Element>();
  for (const part of scope.querySelectorAll('[data-e2e]')) {
    const name = part.getAttribute('data-e2e') ?? '';
    if (!named.has(name)) named.set(name, part);
  }
  return { kind, card, link, scope, named };
}

/** Words and counts may stand under a tile, and anywhere around a link or a player that has no card we know. */
function scopeOf(card: Element, kind: CardKind | undefined, videoId: string | undefined): Element {
  if (videoId) return soleScope(card, videoId, kind === 'tile' ? 1 : 4);
  if (kind === 'detail') return nearestWith(card, '[data-e2e="browse-username"]');
  if (kind !== 'player') return card;
  const scope = nearestWith(card, authorCss);
  const isSole = new Set(authorsIn(scope)).size === 1 && !scope.querySelector(`${playerCss}:not([id="${card.id}"])`);
  return isSole ? scope : nearestWith(card, 'img[alt]');
}

const authorCss = 'a[href^="/@"]';

/** The handles that a card links to, but for those that its caption mentions. */
export const authorsIn = (scope: Element): string[] =>
  [...scope.querySelectorAll(authorCss)].flatMap((link) =>
    textOf(link)?.startsWith('@') ? [] : (readHandle(link) ?? []),
  );
