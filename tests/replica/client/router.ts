import type { Place } from '../place';
import type { Asking, Pager } from './asking';
import type { Feed } from './feed';
import type { Frame } from './frame';
import type { Grid } from './grid';
import type { Headers } from './headers';
import type { Shop } from './shop';
import type { Tile, Tiles } from './tiles';
import type { VideoPage } from './video-page';

interface Parts {
  placeOf: (address: string) => Place;
  asking: Asking;
  feed: Feed;
  frame: Frame;
  grid: Grid;
  headers: Headers;
  shop: Shop;
  tiles: Tiles;
  videoPage: VideoPage;
}

/** Changes the page under a standing document: the address moves on, the JSON in the document stays. */
export function makeRouter({ placeOf, asking, feed, frame, grid, headers, shop, tiles, videoPage }: Parts) {
  const loaded = new Set<Place['kind']>(['product', 'store', 'other']);
  let showing = new AbortController();
  let main: HTMLElement;

  async function show(): Promise<void> {
    showing.abort();
    showing = new AbortController();
    const { signal } = showing;
    const place = asking.here();
    main.replaceChildren();
    main.dataset.page = place.kind;
    scrollTo(0, 0);
    const cards = (name: string, next: Pager | undefined, tile: Tile, hasCells = true) => {
      if (next && !signal.aborted) grid.open(main, { name, next, tile, signal, hasCells });
    };
    const pages: Partial<Record<Place['kind'], () => unknown>> = {
      foryou: () => feed.page(main, '/api/recommend/item_list/', signal),
      following: () => feed.page(main, '/api/following/item_list/', signal),
      friends: () => feed.page(main, '/api/friends/item_list/', signal),
      explore: () =>
        cards(
          'explore-item-list',
          asking.list('/api/explore/item_list/', {}, { isOld: true, count: 16 }),
          tiles.explore,
        ),
      tag: async () => cards('challenge-item-list', await headers.tag(main, place.name), tiles.challenge),
      search: () => cards('search_top-item-list', headers.search(main, place.name, false), tiles.searchTop),
      'search-video': () => cards('search_video-item-list', headers.search(main, place.name, true), tiles.searchVideo),
      profile: async () => cards('user-post-item-list', await headers.profile(main, place.name), tiles.profile),
      video: () => videoPage.open(main, place, signal),
      live: () => headers.live(main, place.name),
      product: () => shop.product(main),
      store: () => shop.store(main),
    };
    await pages[place.kind]?.();
  }

  function go(address: string): void {
    const { href, origin } = new URL(address, location.href);
    if (origin !== location.origin || loaded.has(placeOf(href).kind)) {
      location.assign(href);
      return;
    }
    if (href !== location.href) history.pushState({}, '', href);
    void show();
  }

  /** A link is followed in place; the video of a feed opens where no link of its own was meant. */
  function follow(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest('a[href], [data-acts], [data-opens]');
    const address = link?.getAttribute('href') ?? link?.getAttribute('data-opens');
    if (!address) return;
    event.preventDefault();
    go(address);
  }

  function start(): void {
    const app = document.getElementById('app');
    if (!app) return;
    main = frame.draw(app, (words) => go(`/search?q=${encodeURIComponent(words)}`));
    document.addEventListener('click', follow);
    addEventListener('popstate', () => void show());
    void show();
  }

  return { start };
}
