import type { Place } from '../place';

/** A video as any generation of the page's lists gives it. */
export interface Item {
  id: string;
  desc: string;
  author: string | { id: string; uniqueId: string; nickname: string };
  nickname?: string;
  stats: Record<'playCount' | 'diggCount' | 'commentCount' | 'shareCount' | 'collectCount', number>;
  music?: { id: string; title: string };
  imagePost?: unknown;
  isPinnedItem?: boolean;
  liveRoomInfo?: unknown;
}

export type Asking = ReturnType<typeof makeAsking>;
/** The next videos of a list; an empty answer is its end. */
export type Pager = () => Promise<Item[]>;

/** What the page asks its server, in the two ways in which TikTok asks. */
export function makeAsking({ placeOf }: { placeOf: (address: string) => Place }) {
  const known = new Map<string, Item>();
  const parse = (text: string) => JSON.parse(text || '{}');

  const query = (path: string, ask: Record<string, string>) =>
    `${path}?${new URLSearchParams({ WebIdLastTime: '1764000000', aid: '1988', app_name: 'tiktok_web', ...ask })}`;

  async function get(path: string, ask: Record<string, string>) {
    const response = await fetch(query(path, ask), { credentials: 'include' });
    return parse(await response.text());
  }

  /** The old way, which some lists still go. */
  function getOld(path: string, ask: Record<string, string>): Promise<ReturnType<typeof parse>> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', query(path, ask));
      request.onload = () => resolve(parse(request.responseText));
      request.onerror = reject;
      request.send();
    });
  }

  function list(
    path: string,
    ask: Record<string, string>,
    { isOld = false, count = 12, first = [] as Item[] } = {},
  ): Pager {
    let cursor = String(first.length);
    let hasMore = true;
    let searchId = '';
    let waiting = first;
    const isSearch = path.startsWith('/api/search/');
    return async () => {
      if (waiting.length > 0) return remember(waiting.splice(0));
      if (!hasMore) return [];
      const place: Record<string, string> = isSearch ? { offset: cursor, search_id: searchId } : { cursor };
      const answer = await (isOld ? getOld : get)(path, { ...ask, ...place, count: String(count) });
      hasMore = Boolean(answer.hasMore ?? answer.has_more);
      cursor = String(answer.cursor);
      searchId = answer.log_pb?.impr_id ?? '';
      waiting = [];
      const rows: { type: number; item: Item }[] = answer.data ?? [];
      return remember(
        answer.itemList ?? answer.item_list ?? rows.flatMap(({ type, item }) => (type === 1 ? [item] : [])),
      );
    };
  }

  function remember(items: Item[]): Item[] {
    for (const item of items) known.set(item.id, item);
    return items;
  }

  const handle = (item: Item) => (typeof item.author === 'string' ? item.author : item.author.uniqueId);
  const nickname = (item: Item) =>
    typeof item.author === 'string' ? (item.nickname ?? item.author) : item.author.nickname;
  const href = (item: Item) => `/@${handle(item)}/${item.imagePost ? 'photo' : 'video'}/${item.id}`;

  /** The page's own JSON; it still tells of the first page when another has long been opened. */
  const state = (id: string) => {
    const text = document.getElementById(id)?.textContent ?? '';
    return parse(text.replace(/^window\['SIGI_STATE'\]=/, '').replace(/;window\['SIGI_RETRY'\][\s\S]*$/, ''));
  };

  const opened = location.href;
  /** The videos that the server put into the page, where this is the page that it sent. */
  function embedded(): Item[] {
    if (location.href !== opened) return [];
    const scope = state('__UNIVERSAL_DATA_FOR_REHYDRATION__').__DEFAULT_SCOPE__ ?? {};
    const sigi = { ...state('sigi-persisted-data'), ...state('SIGI_STATE') };
    const { items, itemInfo } = state('__NEXT_DATA__').props?.pageProps ?? {};
    const detail = (scope['webapp.video-detail']?.itemInfo ?? itemInfo)?.itemStruct;
    const order: string[] = Object.values<{ list: string[] }>(sigi.ItemList ?? {})[0]?.list ?? [];
    const found: Item[] = items ?? scope['webapp.updated-items'] ?? scope['webapp.user-post']?.itemList ?? [];
    return remember(detail ? [detail] : [...found, ...order.map((id) => sigi.ItemModule[id])]);
  }

  const scope = (): Record<string, never> => state('__UNIVERSAL_DATA_FOR_REHYDRATION__').__DEFAULT_SCOPE__ ?? {};
  const here = () => placeOf(location.href);
  return { get, list, known, handle, nickname, href, state, scope, embedded, here };
}
