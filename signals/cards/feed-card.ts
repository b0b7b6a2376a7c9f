import type { CardReading } from './card-reading';
import { readHandle } from './link';
import { playerVideoId } from './player';
import { meaningOf, takeCount } from './shown-count';
import { findFirst, textOf } from './text';

/** For You, Following, and the feed behind an opened video; 2025 keeps 16 of them, all but two of them empty shells. */
export const feedCss = '[data-e2e="recommend-list-item-container"]';

export const isFilledFeedCard = (card: Element) =>
  card.querySelector('[id^="xgwrapper-"], [data-e2e="video-desc"], [data-e2e="video-author-uniqueid"]') !== null &&
  !isLive(card);

/** A live room in the feed leads to `/@x/live` and plays no video; the avatar of one who is live leads there too. */
const isLive = (card: Element) =>
  playerVideoId(card) === undefined &&
  card.querySelector('[data-e2e="feed-live"], a[href*="/live"]:not([data-e2e="video-author-avatar"])') !== null;

/** No link leads to the video and no views are shown: the id is the player's, once there is a player. */
export function readFeedCard(card: Element): CardReading {
  const videoId = playerVideoId(card);
  const reading: CardReading = {
    videoId,
    kind: videoId ? 'video' : undefined,
    author: textOf(card.querySelector('[data-e2e="video-author-uniqueid"]')) ?? readHandle(findFirst(card, avatarCss)),
    authorName: textOf(card.querySelector('[data-e2e="video-author-nickname"]')),
    caption: textOf(card.querySelector('[data-e2e="video-desc"]')),
    unread: [],
  };
  takeCount(reading, 'likes', card.querySelector('[data-e2e="like-count"]'));
  takeCount(reading, 'comments', card.querySelector('[data-e2e="comment-count"]'));
  takeCount(reading, 'shares', card.querySelector('[data-e2e="share-count"]'));
  takeSaves(reading, card);
  return reading;
}

const avatarCss = 'a[data-e2e="video-author-avatar"]';

/** TikTok forgot to name this one (`undefined-count`, 2025), so its bookmark has to vouch for it. */
export function takeSaves(reading: CardReading, scope: Element): void {
  const count = findFirst(scope, '[data-e2e="favorite-count"]', '[data-e2e="undefined-count"]');
  const icon = count?.parentElement?.querySelector('svg');
  if (count && meaningOf(icon) !== 'saves') reading.unread.push('saves-icon');
  else takeCount(reading, 'saves', count);
}
