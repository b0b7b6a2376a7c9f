import type { Layout } from '../layout';
import type { Place } from '../place';
import type { Asking, Item, Pager } from './asking';
import type { Drawing } from './drawing';
import type { Feed } from './feed';
import type { FeedCards } from './feed-cards';

export type VideoPage = ReturnType<typeof makeVideoPage>;

interface Parts {
  layout: Layout;
  drawing: Drawing;
  asking: Asking;
  feed: Feed;
  feedCards: FeedCards;
}

/** An opened video: alone with comments and "You may like", or as the first of a feed whose address follows it. */
export function makeVideoPage({ layout, drawing, asking, feed, feedCards }: Parts) {
  const { add, icon } = drawing;

  async function open(main: Element, place: Place, signal: AbortSignal): Promise<void> {
    const { get, known, embedded } = asking;
    const fetched = async () => (await get('/api/item/detail/', { itemId: place.id })).itemInfo?.itemStruct;
    const item: Item | undefined = embedded()[0] ?? known.get(place.id) ?? (await fetched());
    if (signal.aborted) return;
    if (!item) return void add(main, 'p PNothing', {}, 'Video currently unavailable');
    const others = asking.list('/api/related/item_list/', { itemID: item.id });
    if (layout.videoPage === 'feed' && !item.imagePost) asFeed(main, item, others, signal);
    else await alone(main, item, others, signal);
  }

  function asFeed(main: Element, item: Item, others: Pager, signal: AbortSignal): void {
    let isFirst = true;
    let shown = '';
    const comments = add(main, 'div DivCommentListContainer');
    const next: Pager = () => {
      if (!isFirst) return others();
      isFirst = false;
      return Promise.resolve([item]);
    };
    feed.open(main, next, signal, (current) => {
      if (shown === current.id) return;
      shown = current.id;
      history.replaceState(history.state, '', asking.href(current));
      comments.replaceChildren();
      void discuss(comments, current);
    });
  }

  async function alone(main: Element, item: Item, others: Pager, signal: AbortSignal): Promise<void> {
    const { side, comments } = drawing.insert(main, (apart) => {
      const page = add(apart, 'div DivLayoutContainer');
      const left = add(page, 'div DivVideoDetailContainer');
      player(left, item);
      about(add(left, 'div DivContentContainer'), item);
      const below = add(left, 'div DivCommentContainer');
      return { side: add(add(page, 'div DivRelatedContainer'), 'div DivListContainer'), comments: below };
    });
    add(side, 'h2 H2Title', {}, 'You may like');
    for (const other of await others()) {
      if (!signal.aborted && other.id !== item.id) drawing.insert(side, (apart) => related(apart, other));
    }
    await discuss(comments, item);
  }

  async function discuss(list: Element, item: Item): Promise<void> {
    const { comments = [] } = await asking.get('/api/comment/list/', { aweme_id: item.id, count: '20' });
    for (const row of comments) comment(list, row);
  }

  function player(left: Element, item: Item): void {
    const box = add(left, 'div DivVideoContainer', { e2e: item.imagePost ? 'detail-photo' : 'detail-video' });
    drawing.cover(box, item.id, item.desc, item.desc);
    const wrapper = add(box, 'div DivBasicPlayerWrapper');
    if (!item.imagePost) add(wrapper, 'div', { id: `xgwrapper-0-${item.id}`, class: 'xgplayer-container' });
  }

  function about(box: Element, item: Item): void {
    const handle = asking.handle(item);
    const who = add(box, 'div DivAuthorContainer');
    drawing.avatar(add(who, 'a StyledLink', { e2e: 'video-author-avatar', href: `/@${handle}` }), handle, 40);
    const link = add(who, 'a StyledLink', { href: `/@${handle}` });
    add(link, 'span SpanUniqueId', { e2e: 'browse-username' }, handle);
    const name = add(link, 'span SpanOtherInfos', { e2e: 'browser-nickname' }, asking.nickname(item));
    add(name, 'span', {}, ` · ${drawing.date(item.id)}`);
    drawing.caption(add(box, 'h1 H1VideoDescription', { e2e: 'browse-video-desc' }), item.desc);
    add(box, 'h4 H4Link', { e2e: 'browse-music' }, `♫ ${item.music?.title ?? ''}`);
    const bar = add(box, 'div DivActionBar');
    feedCards.action(bar, 'heart', 'browse-like', item.stats.diggCount, 'Like video');
    feedCards.action(bar, 'comment', 'browse-comment', item.stats.commentCount, 'Comments');
    feedCards.action(bar, 'saves', layout.savesName, Number(item.stats.collectCount), 'Add to Favorites.');
    feedCards.action(bar, 'share', 'share', item.stats.shareCount, 'Share video');
  }

  /** A heart stands beside the number: these are likes. */
  function related(side: Element, item: Item): void {
    if (item.liveRoomInfo) return;
    const box = add(side, 'div DivItemContainer');
    const about = { href: location.origin + asking.href(item), title: item.desc };
    drawing.cover(add(box, 'a AThumbnail', about), item.id, item.desc);
    const words = add(box, 'div DivItemContent');
    add(words, 'a ATitle', about, item.desc);
    const handle = asking.handle(item);
    add(add(words, 'a ALink', { href: `/@${handle}` }), 'span SpanUniqueId', {}, handle);
    const likes = add(words, 'div DivLikeInfo');
    icon(likes, 'heart', 'StyledHeart', 14);
    add(likes, 'span', {}, ` ${drawing.short(item.stats.diggCount)} `);
    add(likes, 'span SpanOtherInfo', {}, drawing.date(item.id));
  }

  interface Comment {
    text: string;
    digg_count: number;
    user: { unique_id: string; nickname: string };
  }
  function comment(list: Element, { text, digg_count, user }: Comment): void {
    const item = add(add(list, 'div DivCommentObjectWrapper'), 'div DivCommentItemWrapper');
    drawing.avatar(add(item, 'a StyledLink', { href: `/@${user.unique_id}` }), user.unique_id, 32);
    const content = add(item, 'div DivCommentContentWrapper');
    add(
      add(content, 'div', { e2e: 'comment-username-1' }),
      'a StyledLink',
      { href: `/@${user.unique_id}` },
      user.nickname,
    );
    add(add(content, 'div', { e2e: 'comment-level-1' }), 'span', {}, text);
    const likes = add(item, 'div DivLikeContainer', { role: 'button' });
    icon(likes, 'heart', undefined, 14);
    add(likes, 'span', {}, drawing.short(digg_count));
  }

  return { open };
}
