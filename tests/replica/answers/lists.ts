import type { Supply } from '../supply';
import type { ReplicaVideo } from '../videos';
import { commentsOf } from './comments';
import { type TagNumbers, tagDetail, userDetail } from './details';
import { handleOf, listItem, liveRow, searchItem } from './item';

type Endpoint = (ask: URLSearchParams) => unknown;
type Find = (from: number, count: number) => ReplicaVideo[];

/** Every so many videos of a feed, somebody is live. */
const liveEvery = 14;
const usualCount = 12;
/** What hovering loads beforehand is not what comes next on any page. */
const preloadFrom = 18;
const mostCount = 35;

/** What the pages ask for, by path; each answers in the shape that TikTok gives it. */
export function endpointsOf(supply: Supply, tags: TagNumbers): Record<string, Endpoint> {
  const tagIn = (ask: URLSearchParams) => tags.nameOf(ask.get('challengeID') ?? '');
  return {
    '/api/recommend/item_list/': (ask) => feedAnswer(supply.feed, ask),
    '/api/preload/item_list/': (ask) =>
      listAnswer((from, count) => supply.related(ask.get('itemID') ?? '', from + preloadFrom, count), ask),
    '/api/following/item_list/': (ask) => feedAnswer(supply.following, ask),
    '/api/friends/item_list/': (ask) => feedAnswer(supply.following, ask),
    '/api/explore/item_list/': (ask) => listAnswer(supply.explore, ask),
    '/api/challenge/item_list/': (ask) => listAnswer((from, count) => supply.tag(tagIn(ask), from, count), ask),
    '/api/challenge/detail/': (ask) => tagDetail(supply, tags, ask.get('challengeName') ?? ''),
    '/api/search/general/full/': (ask) => topAnswer(supply, ask),
    '/api/search/item/full/': (ask) => searchAnswer(supply, ask),
    '/api/post/item_list/': (ask) => postAnswer(supply, ask),
    '/api/related/item_list/': (ask) =>
      listAnswer((from, count) => supply.related(ask.get('itemID') ?? '', from, count), ask),
    '/api/item/detail/': (ask) => itemDetail(supply, ask.get('itemId') ?? ''),
    '/api/user/detail/': (ask) => userDetail(supply, ask.get('uniqueId') ?? ''),
    '/api/comment/list/': (ask) => commentsOf(supply, ask.get('aweme_id') ?? '', pageOf(ask)),
  };
}

function pageOf(ask: URLSearchParams) {
  const number = (name: string) => Math.max(0, Math.floor(Number(ask.get(name)) || 0));
  return { from: number('cursor') || number('offset'), count: Math.min(number('count') || usualCount, mostCount) };
}

function find(list: Find, ask: URLSearchParams) {
  const { from, count } = pageOf(ask);
  const videos = list(from, count + 1);
  return { from, videos: videos.slice(0, count), hasMore: videos.length > count, next: from + count };
}

const wrap = { statusCode: 0, status_code: 0, extra: { fatal_item_ids: [] }, log_pb: { impr_id: '20261001' } };

function listAnswer(list: Find, ask: URLSearchParams) {
  const { videos, hasMore, next } = find(list, ask);
  return { ...wrap, itemList: videos.map(listItem), hasMore, cursor: String(next) };
}

function feedAnswer(list: Find, ask: URLSearchParams) {
  const { from, videos, hasMore, next } = find(list, ask);
  const itemList = videos.flatMap((video, index) =>
    (from + index) % liveEvery === liveEvery - 1 ? [liveRow(video), listItem(video)] : [listItem(video)],
  );
  return { ...wrap, itemList, hasMore, cursor: String(next) };
}

/** A person pins one of her videos; it stands first. */
function postAnswer(supply: Supply, ask: URLSearchParams) {
  const handle = handleOf(ask.get('secUid') ?? '');
  const { from, videos, hasMore, next } = find((first, count) => supply.profile(handle, first, count), ask);
  const itemList = videos.map((video, index) => ({
    ...listItem(video),
    ...(from + index === 0 && videos.length > 3 && { isPinnedItem: true }),
  }));
  return { ...wrap, itemList, hasMore, hasMorePrevious: false, cursor: String(next) };
}

function searchAnswer(supply: Supply, ask: URLSearchParams) {
  const words = ask.get('keyword') ?? '';
  const { videos, hasMore, next } = find((from, count) => supply.search(words, from, count), ask);
  const page = { has_more: hasMore ? 1 : 0, cursor: next, rid: searchId(ask) };
  return { status_code: 0, item_list: videos.map(searchItem), ...page, log_pb: { impr_id: searchId(ask) } };
}

/** Videos among accounts, a live room and related searches. */
function topAnswer(supply: Supply, ask: URLSearchParams) {
  const words = ask.get('keyword') ?? '';
  const { from, videos, hasMore, next } = find((first, count) => supply.search(words, first, count), ask);
  const rows: unknown[] = videos.map((video) => ({ type: 1, item: listItem(video), common: { doc_id_str: video.id } }));
  const [first] = videos;
  if (first && from === 0) {
    const { author, authorStats } = first;
    const account = { user_info: { uid: author.id, unique_id: author.uniqueId, nickname: author.nickname } };
    rows.unshift({ type: 4, user_list: [{ ...account, follower_count: authorStats.followerCount }] });
    rows.splice(3, 0, { type: 1, item: liveRow(first), common: { doc_id_str: first.id } });
    rows.push({ type: 8, related_word_list: [{ word: `${words} review`, word_record: { group_id: '1' } }] });
  }
  const page = { has_more: hasMore ? 1 : 0, cursor: next, global_doodle_config: { search_channel: 'tiktok' } };
  return { status_code: 0, data: rows, ...page, extra: { logid: searchId(ask) }, log_pb: { impr_id: searchId(ask) } };
}

/** The first answer's id has to come back with each further question. */
const searchId = (ask: URLSearchParams) => ask.get('search_id') || '2026100112000001';

function itemDetail(supply: Supply, videoId: string) {
  const video = supply.video(videoId);
  if (!video) return { statusCode: 10_204, statusMsg: "item doesn't exist", itemInfo: {} };
  const shareMeta = { title: `${video.author.nickname} on TikTok`, desc: video.desc };
  return { itemInfo: { itemStruct: listItem(video) }, shareMeta, statusCode: 0, statusMsg: '' };
}
