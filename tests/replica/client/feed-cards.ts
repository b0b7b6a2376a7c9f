import type { Layout } from '../layout';
import type { Asking, Item } from './asking';
import type { Drawing } from './drawing';

export type FeedCards = ReturnType<typeof makeFeedCards>;

/** Fills the articles of a feed: no link leads to the video, and no views are shown. */
export function makeFeedCards({ layout, drawing, asking }: { layout: Layout; drawing: Drawing; asking: Asking }) {
  const { add, icon, short } = drawing;

  function fill(article: Element, item: Item, index: number): void {
    const flex = add(article, 'div DivContentFlexLayout');
    add(flex, 'div');
    if (item.liveRoomInfo) live(flex, item);
    else video(flex, item, index);
  }

  function video(flex: Element, item: Item, index: number): void {
    const media = add(flex, 'section SectionMediaCardContainer', {
      id: `media-card-${index}`,
      shape: 'vertical',
      tabindex: '0',
      role: 'button',
      'aria-label': 'Watch in full screen',
      e2e: 'feed-video',
      'data-opens': asking.href(item),
    });
    add(media, 'canvas CanvasMediaCardPlaceholder', { width: '56.25', height: '100' });
    const player = add(media, 'div DivVideoPlayerContainer');
    drawing.cover(player, item.id, item.desc, '');
    const wrapper = add(player, 'div DivBasicPlayerWrapper');
    add(wrapper, 'div', { id: `xgwrapper-${index}-${item.id}`, class: 'xgplayer-container tiktok-web-player' });
    words(add(media, 'div DivMediaCardBottom'), item);
    actions(add(flex, 'section SectionActionBarContainer'), item);
  }

  function words(bottom: Element, item: Item): void {
    const who = add(bottom, 'div DivAuthorContainer');
    const author = add(who, 'a StyledAuthorAnchor', { href: `/@${asking.handle(item)}` });
    add(author, 'h3 H3AuthorTitle', { e2e: 'video-author-uniqueid' }, asking.handle(item));
    add(who, 'span SpanOtherInfo', {}, ` · ${drawing.date(item.id)}`);
    const lines = add(add(bottom, 'div DivDescriptionWrapper'), 'div DivMultilineText');
    drawing.caption(add(lines, 'div DivDescriptionContentContainer', { e2e: 'video-desc' }), item.desc);
    const music = add(bottom, 'a StyledMusicLink', {
      href: `/music/original-sound-${item.music?.id}`,
      e2e: 'video-music',
    });
    add(music, 'span', {}, `♫ ${item.music?.title ?? ''}`);
  }

  function actions(bar: Element, item: Item): void {
    const handle = asking.handle(item);
    const face = add(bar, 'a AvatarLink', { e2e: 'video-author-avatar', href: `/@${handle}` });
    drawing.avatar(face, handle, 48);
    action(bar, 'heart', 'like', item.stats.diggCount, 'Like video');
    action(bar, 'comment', 'comment', item.stats.commentCount, 'Read or add comments');
    if (item.stats.collectCount !== undefined)
      action(bar, 'saves', layout.savesName, Number(item.stats.collectCount), 'Add to Favorites.');
    action(bar, 'share', 'share', item.stats.shareCount, 'Share video');
  }

  function action(bar: Element, drawn: string, name: string, count: number, label: string, named = `${name}-count`) {
    const says = `${label} ${short(count)}`;
    const button = add(bar, 'button ButtonActionItem', { type: 'button', 'aria-label': says, 'data-acts': name });
    icon(add(button, 'span SpanIconWrapper', { e2e: `${name}-icon` }), drawn);
    add(button, 'strong StrongText', { e2e: named }, short(count));
  }

  /** A live room among the videos leads to the room of its person, and has no player with a video's number. */
  function live(flex: Element, item: Item): void {
    const link = add(flex, 'a ALiveCard', { href: `/@${asking.handle(item)}/live`, e2e: 'feed-live' });
    drawing.cover(link, item.id, '🎙 live');
    add(link, 'div DivLiveMark', {}, 'LIVE');
    add(link, 'h3 H3AuthorTitle', { e2e: 'video-author-uniqueid' }, asking.handle(item));
  }

  return { fill, action };
}
