import { feedPage, tagPage } from './pages';
import { makeVideos } from './videos';

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

const pageSize = 12;

/** A small TikTok: a feed, an umbrella shelf, and the lists that their pages fetch. The clock and the seed are given. */
export function makeReplica(seed: number, now: number) {
  const feed = makeVideos(seed, 48, 0.1, now);
  const shelf = makeVideos(seed + 1, 120, 0.9, now);
  return function answer(address: string): Answer {
    const { pathname, searchParams } = new URL(address);
    if (pathname === '/' || pathname === '/foryou') return html(feedPage());
    if (pathname.startsWith('/tag/')) return html(tagPage(pathname.slice('/tag/'.length)));
    const list = { '/api/recommend/item_list/': feed, '/api/challenge/item_list/': shelf }[pathname];
    if (!list) return { status: 404, contentType: 'text/plain', body: '' };
    const cursor = Number(searchParams.get('cursor'));
    const itemList = list.slice(cursor, cursor + pageSize);
    const hasMore = cursor + pageSize < list.length;
    return {
      status: 200,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({ statusCode: 0, itemList, hasMore, cursor: cursor + pageSize }),
    };
  };
}

const html = (body: string): Answer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });
