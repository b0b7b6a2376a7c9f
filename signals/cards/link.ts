export interface VideoLink {
  videoId: string;
  kind: 'video' | 'photo';
  /** Missing where TikTok puts the author's number in place of the handle. */
  author?: string;
}

export const linkCss = 'a[href*="/video/"], a[href*="/photo/"]';

/** A mention of another video in a caption, a notification, a comment: no card stands there. */
const elsewhereCss = [
  '[data-e2e="inbox-list"]',
  '[data-e2e="inbox-list-item"]',
  '[data-e2e^="comment-"]',
  '[class*="DivComment"]',
  '[data-e2e="video-desc"]',
  '[data-e2e="browse-video-desc"]',
  '[data-e2e="search-card-video-caption"]',
].join(', ');

export const isElsewhere = (element: Element) => element.closest(elsewhereCss) !== null;

export function readLink(link: Element | null | undefined): VideoLink | undefined {
  const href = link?.getAttribute('href') ?? '';
  const form = /^(?:https:\/\/(?:www|m)\.tiktok\.com)?\/@([\w.-]+)\/(video|photo)\/(\d{15,21})(?:[/?#]|$)/;
  const [, handle = '', kind, videoId] = form.exec(href) ?? [];
  if (!videoId) return undefined;
  return { videoId, kind: kind as VideoLink['kind'], author: /^\d{15,}$/.test(handle) ? undefined : handle };
}

/** The first link inside a card (or the card itself) that leads to a video and stands in no caption. */
export function findLink(card: Element): VideoLink | undefined {
  const links = card.matches(linkCss) ? [card] : [...card.querySelectorAll(linkCss)];
  return readLink(links.find((link) => readLink(link) && !isElsewhere(link)));
}

/** The handle that a link to a profile carries. */
export function readHandle(link: Element | null | undefined): string | undefined {
  return /^(?:https:\/\/www\.tiktok\.com)?\/@([\w.-]{1,100})(?:[/?#]|$)/.exec(link?.getAttribute('href') ?? '')?.[1];
}
