/** A two-letter language, perhaps with script and region, that TikTok puts before some paths: `/de/`, `/zh-Hant-TW/`. */
const language = /^\/(?:[a-z]{2}|fil|ceb)(?:-[a-z\d]{2,4}){0,2}(?=\/|$)/i;
const name = '[^/]+';
const handle = `(?:@|%40)${name}`;

/** Paths without the slashes at their ends; those of the shop's and the advertisers' host begin with `shop` and `ads`. */
const paths = {
  foryou: '(?:foryou)?',
  following: 'following',
  friends: 'friends',
  explore: 'explore',
  tag: `tag/${name}`,
  search: 'search(?:/top)?',
  'search-video': 'search/video',
  'search-other': 'search/(?:user|live|photo)',
  profile: handle,
  video: `${handle}/(?:video|photo)/\\d+`,
  live: `${handle}/live|live(?:/.+)?`,
  collection: `${handle}/collection/${name}`,
  playlist: `${handle}/playlist/${name}`,
  music: `music/${name}`,
  discover: `discover(?:/${name})?`,
  embed: 'embed/.+',
  product: `shop/pdp/(?:${name}/)?\\d+|(?:shop/)?view/product/\\d+`,
  store: `shop/store/(?:${name}/)?\\d+`,
  'shop-category': 'shop/[ck]/.+',
  shop: 'shop(?:/.+)?|view/product(?:/.+)?',
  'creative-center': 'ads/business/creativecenter/(?:.+/)?hashtag(?:/.+)?',
};

export type PageKind = keyof typeof paths | 'other';

const hosts: Record<string, string> = {
  'www.tiktok.com': '',
  'm.tiktok.com': '',
  'shop.tiktok.com': '/shop',
  'ads.tiktok.com': '/ads',
};
const forms = Object.entries(paths).map(([kind, path]) => [kind as PageKind, new RegExp(`^/(?:${path})/?$`)] as const);

export function pageKind(url: URL): PageKind {
  const host = hosts[url.hostname];
  const path = host === undefined ? host : host + pathOf(url);
  return forms.find(([, form]) => path && form.test(path))?.[0] ?? 'other';
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
