import type { CardPlan } from './plain-cards';

const named = (name: string) => `[data-e2e="${name}"]`;

/** Feed, January to August 2022: no link to the video, no views. */
export const feed2022: CardPlan = {
  card: named('recommend-list-item-container'),
  author: named('video-author-avatar'),
  texts: { authorName: named('video-author-nickname'), caption: named('video-desc') },
  counts: { likes: named('like-count'), comments: named('comment-count'), shares: named('share-count') },
  music: `${named('video-music')} a`,
};

/** A video opened from that feed. */
export const opened2022: CardPlan = {
  card: '[class*="DivBrowserModeContainer"]',
  id: ['[id^="xgwrapper-"]', 'id'],
  author: named('browse-user-avatar'),
  texts: { authorName: named('browser-nickname'), caption: named('browse-video-desc') },
  counts: { likes: named('browse-like-count'), comments: named('browse-comment-count') },
  music: `${named('browse-music')} a`,
  length: '[class*="DivSeekBarTimeContainer"]',
};

/** Results of a search, 2022: the number stands beside a triangle, whatever its name says. */
export const search2022: CardPlan = {
  card: '[class*="DivItemContainerForSearch"]',
  id: [`${named('search_top-item')} a`, 'href'],
  author: named('search-card-user-link'),
  texts: { caption: named('search-card-video-caption') },
  counts: { views: '[class*="StyledPlay"] + [class*="StrongVideoCount"]' },
};

/** Tiles of a profile, 2022. */
export const profile2022: CardPlan = {
  card: named('user-post-item'),
  id: ['a', 'href'],
  texts: {},
  counts: { views: `[class*="StyledPlay"] + ${named('video-views')}` },
  captionInPicture: () => '',
};

/** Tiles of a profile, 2025: "<caption> created by <name> with <sound>". */
export const profile2025: CardPlan = {
  ...profile2022,
  captionInPicture: (page) => ` created by ${page.querySelector(named('user-subtitle'))?.textContent} with `,
};

/** Feed, November 2025: sixteen shells, two of them filled. */
export const feed2025: CardPlan = {
  card: 'article',
  filled: named('video-desc'),
  id: ['[id^="xgwrapper-"]', 'id'],
  author: named('video-author-avatar'),
  texts: { caption: named('video-desc') },
  counts: {
    likes: named('like-count'),
    comments: named('comment-count'),
    shares: named('share-count'),
    saves: named('undefined-count'),
  },
  music: named('video-music'),
  length: '[class*="DivVideoProgressContainer"] p',
};

/** Page of a video, July 2025: the player came, the words beside it did not. */
export const player2025: CardPlan = {
  card: named('detail-video'),
  id: ['[id^="xgwrapper-"]', 'id'],
  texts: {},
  captionInPicture: () => '',
};
