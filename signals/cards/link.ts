export interface VideoLink {
  videoId: string;
  kind: 'video' | 'photo';
  /** Missing where TikTok puts the author's number in place of the handle, as it does in notifications. */
  author?: string;
}

export const linkCss = 'a[href*="/video/"], a[href*="/photo/"]';
const form = /^(?:https:\/\/(?:www|m)\.tiktok\.com)?\/@([\w.-]{1,100})(?:\/(video|photo)\/(\d{15,21}))?(?:[/?#]|$)/;

const parse = (link: Element | null | undefined) => form.exec(link?.getAttribute('href') ?? '') ?? [];

export function readLink(link: Element | null | undefined): VideoLink | undefined {
  const [, handle = '', kind, videoId] = parse(link);
  if (!videoId) return undefined;
  return { videoId, kind: kind as VideoLink['kind'], author: /^\d{15,}$/.test(handle) ? undefined : handle };
}

/** The handle in a link to a profile, or to anything of that person's. */
export const readHandle = (link: Element | null | undefined): string | undefined => parse(link)[1];

/** A mention of another video in a caption, a notification, a comment: no card stands there. */
const elsewhereNames = /^(?:inbox-list|comment-|(?:browse-)?video-desc$|search-card-video-caption$)/;

export const isElsewhere = (element: Element) =>
  elsewhereNames.test(element.getAttribute('data-e2e') ?? '') || /DivComment/.test(element.className);

/** The first link in a card (or the card itself) that leads to a video and stands in no caption of the card. */
export function findLink(card: Element): Element | undefined {
  if (card.localName === 'a') return card;
  for (const link of card.querySelectorAll(linkCss)) {
    let at: Element | null = link;
    while (at && at !== card && !isElsewhere(at)) at = at.parentElement;
    if (at === card && readLink(link)) return link;
  }
  return undefined;
}
