export interface Place {
  kind:
    | 'foryou'
    | 'following'
    | 'friends'
    | 'explore'
    | 'tag'
    | 'search'
    | 'search-video'
    | 'profile'
    | 'video'
    | 'live'
    | 'product'
    | 'store'
    | 'other';
  /** The hashtag, words, handle or seller's id. */
  name: string;
  /** Of the video or product. */
  id: string;
}

/** What an address of the simulated TikTok opens. It runs on both sides, so it uses nothing from outside. */
export function placeOf(address: string): Place {
  const { hostname, pathname, searchParams } = new URL(address);
  const whole = /%(?![\da-f]{2})/i.test(pathname) ? pathname : decodeURIComponent(pathname);
  const path = whole.replace(/(?<=.)\/$/, '');
  const forms: [Place['kind'], RegExp][] = [
    ['foryou', /^\/(?:foryou)?$/],
    ['following', /^\/following$/],
    ['friends', /^\/friends$/],
    ['explore', /^\/explore$/],
    ['tag', /^\/tag\/(?<name>[^/]+)$/],
    ['search', /^\/search$/],
    ['search-video', /^\/search\/video$/],
    ['profile', /^\/@(?<name>[^/]+)$/],
    ['video', /^\/@(?<name>[^/]+)\/(?:video|photo)\/(?<id>\d+)$/],
    ['live', /^\/@(?<name>[^/]+)\/live$/],
    ['product', /^(?:\/shop\/pdp|\/[a-z]{2}\/pdp|\/view\/product)(?:\/(?<name>[^/]+))?\/(?<id>\d+)$/],
    ['store', /^\/[a-z]{2}\/store\/[^/]+\/(?<name>\d+)$/],
  ];
  const isShop = hostname === 'shop.tiktok.com';
  for (const [kind, form] of forms) {
    const found = form.exec(path);
    if (!found || (kind === 'store') !== (isShop && kind !== 'product')) continue;
    const { name, id = '' } = found.groups ?? {};
    return { kind, name: name ?? searchParams.get('q') ?? '', id };
  }
  return { kind: 'other', name: '', id: '' };
}
