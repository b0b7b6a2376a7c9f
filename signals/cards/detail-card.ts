import { handleIn, videoIdIn } from '../page-kind';
import type { CardReading } from './card-reading';
import { takeSaves } from './feed-card';
import { readHandle } from './link';
import { playerVideoId } from './player';
import { takeCount } from './shown-count';
import { findFirst, ownText, textOf } from './text';

/** The player of an opened video (`browse-`: laid over the feed, 2022); its words and counts stand beside it. */
export const detailCss = '[data-e2e="detail-video"], [data-e2e="browse-video"], [data-e2e="detail-photo"]';

const authorCss = '[data-e2e="browse-username"]';

export function readDetailCard(card: Element, url: URL): CardReading {
  const scope = scopeOf(card);
  const name = scope.querySelector(authorCss);
  const author = textOf(name) ?? readHandle(name?.closest('a'));
  const isUrls = author !== undefined && author.toLowerCase() === handleIn(url);
  const videoId = playerVideoId(card) ?? (isUrls ? videoIdIn(url) : undefined);
  const reading: CardReading = {
    videoId,
    kind: /\/photo\//.test(url.pathname) && videoId === videoIdIn(url) ? 'photo' : undefined,
    author: author ?? (videoId !== undefined && videoId === videoIdIn(url) ? handleIn(url) : undefined),
    authorName: ownText(scope.querySelector('[data-e2e="browser-nickname"]')),
    caption: textOf(scope.querySelector('[data-e2e="browse-video-desc"]')) ?? posterText(card),
    unread: [],
  };
  takeCount(reading, 'likes', findFirst(scope, '[data-e2e="browse-like-count"]', '[data-e2e="like-count"]'));
  takeCount(reading, 'comments', findFirst(scope, '[data-e2e="browse-comment-count"]', '[data-e2e="comment-count"]'));
  takeCount(reading, 'shares', scope.querySelector('[data-e2e="share-count"]'));
  takeSaves(reading, scope);
  return reading;
}

/** The nearest ancestor that also holds the author's name; nothing else on the page belongs to this video for sure. */
function scopeOf(card: Element): Element {
  let scope: Element | null = card;
  while (scope && scope.localName !== 'body' && !scope.querySelector(authorCss)) scope = scope.parentElement;
  return scope && scope.localName !== 'body' ? scope : card;
}

const posterText = (card: Element) => card.querySelector('img[alt]')?.getAttribute('alt')?.trim() || undefined;
