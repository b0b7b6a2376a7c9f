/** A two-letter language, perhaps with script and region, that TikTok puts before some paths: `/de/`, `/zh-Hant-TW/`. */
const language = /^\/(?:[a-z]{2}|fil|ceb)(?:-[a-z\d]{2,4}){0,2}(?=\/|$)/i;
const handle = '/(?:@|%40)[^/]+';

const paths = [
  ['foryou', /^\/(?:foryou\/?)?$/],
  ['following', /^\/following\/?$/],
  ['friends', /^\/friends\/?$/],
  ['explore', /^\/explore\/?$/],
  ['tag', /^\/tag\/[^/]+\/?$/],
  ['search', /^\/search(?:\/(?:video|user|live|photo|top))?\/?$/],
  ['profile', new RegExp(`^${handle}/?$`)],
  ['video', new RegExp(`^${handle}/(?:video|photo)/\\d+/?$`)],
  ['live', new RegExp(`^(?:${handle}/live|/live(?:/[^/]+)*)/?$`)],
  ['collection', new RegExp(`^${handle}/(?:collection|playlist)/[^/]+/?$`)],
  ['music', /^\/music\/[^/]+\/?$/],
  ['discover', /^\/discover(?:\/[^/]+)?\/?$/],
  ['embed', /^\/embed\//],
  ['shop', /^\/(?:shop|view\/product)(?:\/|$)/],
] as const satisfies [string, RegExp][];

export type PageKind = (typeof paths)[number][0] | 'other';

export function pageKind(url: URL): PageKind {
  if (url.hostname === 'shop.tiktok.com') return 'shop';
  const path = pathOf(url);
  return paths.find(([, form]) => form.test(path))?.[0] ?? 'other';
}

/** Whose page it is: the handle in the address, without `@`, in lower case. */
export function handleIn(url: URL): string | undefined {
  return /^\/(?:@|%40)([^/]+)/.exec(pathOf(url))?.[1]?.toLowerCase();
}

/** The id of the video or photo post that an address opens. */
export function videoIdIn(url: URL): string | undefined {
  return /^\/(?:@|%40)[^/]+\/(?:video|photo)\/(\d{15,21})\/?$/.exec(pathOf(url))?.[1];
}

/** The hashtag that an address opens, without `#`, in lower case. */
export function tagIn(url: URL): string | undefined {
  const tag = /^\/tag\/([^/]+)\/?$/.exec(pathOf(url))?.[1];
  try {
    return tag && decodeURIComponent(tag).toLowerCase();
  } catch {
    return undefined; // A stray % in the address: no hashtag.
  }
}

const pathOf = ({ pathname }: URL) => pathname.replace(language, '') || '/';
