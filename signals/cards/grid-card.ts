import { altCaption } from './caption';
import type { CardReading } from './card-reading';
import { findLink } from './link';
import { meaningOf, takeCount } from './shown-count';
import { findFirst, textOf } from './text';

/** Tiles of profiles, hashtags, sounds, searches and Explore. Each tile links to its video. */
export const tileCss = [
  ...['user-post-item', 'user-repost-item', 'user-liked-item', 'favorites-item', 'collection-item', 'challenge-item'],
  ...['music-item', 'search_top-item', 'search_video-item', 'explore-item'],
]
  .map((name) => `[data-e2e="${name}"]`)
  .join(', ');
/** The same without names: until October 2025, and since. */
export const wrapperCss = '[id^="column-item-video-container"], [id^="grid-item-container-"]';

const captionCss = ['search-card-video-caption', 'user-post-item-desc', 'challenge-item-desc', 'explore-card-desc'].map(
  (name) => `[data-e2e="${name}"]`,
);

export function readGridCard(card: Element): CardReading {
  const scope = scopeOf(card);
  const reading: CardReading = { ...findLink(card), caption: captionIn(scope), unread: [] };
  if (reading.caption === undefined) Object.assign(reading, altCaption(card));
  takeViews(reading, card.querySelector('[data-e2e="video-views"]'));
  takeByIcon(reading, scope.querySelector('[data-e2e="search-card-like-container"]'), undefined);
  takeByIcon(reading, scope.querySelector('[data-e2e="explore-card-like-container"]'), 'likes');
  return reading;
}

/** Words and counts may stand under the tile; the parent is asked too where it holds this one tile only. */
function scopeOf(card: Element): Element {
  const parent = card.parentElement;
  return parent && parent.querySelectorAll(`${tileCss}, ${wrapperCss}`).length === 1 ? parent : card;
}

function captionIn(scope: Element): string | undefined {
  const words = findFirst(scope, ...captionCss);
  return words?.querySelector('[data-e2e*="user"]') ? undefined : textOf(words);
}

/** A heart beside it would make them likes. */
function takeViews(reading: CardReading, count: Element | null): void {
  const meaning = meaningOf(count?.parentElement?.querySelector('svg'));
  if (count && meaning !== undefined && meaning !== 'views') reading.unread.push('views-icon');
  else takeCount(reading, 'views', count);
}

/** Called "likes" by TikTok, but views where a play triangle stands beside it; without a known icon only Explore is sure. */
function takeByIcon(reading: CardReading, container: Element | null, otherwise: 'likes' | undefined): void {
  const meaning = meaningOf(container?.querySelector('svg')) ?? otherwise;
  if (meaning) takeCount(reading, meaning, container);
  else if (textOf(container)) reading.unread.push('count-without-meaning');
}
