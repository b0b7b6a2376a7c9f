import type { Layout } from '../layout';
import type { Asking, Item } from './asking';
import type { Drawing } from './drawing';

export type Tiles = ReturnType<typeof makeTiles>;
export type Tile = (cell: Element, item: Item) => void;

/** The cards of grids, each kind as TikTok builds it; all of them link to their video. */
export function makeTiles({ layout, drawing, asking }: { layout: Layout; drawing: Drawing; asking: Asking }) {
  const { add, icon, short } = drawing;
  const credits = (item: Item) =>
    `${item.desc} created by ${asking.nickname(item)} with ${item.music?.title ?? 'original sound'}`;

  function picture(card: Element, item: Item): { footer: HTMLElement; wrapper: HTMLElement } {
    const wrapper = add(add(card, 'div', { style: 'padding-top: 132.653%' }), 'div DivWrapper');
    const link = add(wrapper, 'a AVideoContainer', {
      href: location.origin + asking.href(item),
      tabindex: '-1',
    });
    add(link, 'canvas CanvasPlaceholder', { width: '75.38', height: '100' });
    const player = add(link, 'div DivPlayerContainer');
    drawing.cover(player, item.id, item.desc, layout.classStyle === 'tiktok' ? item.desc : credits(item));
    return { footer: add(player, 'div DivCardFooter'), wrapper };
  }

  function views(footer: Element, item: Item): void {
    icon(footer, 'play', 'StyledPlay', 18);
    add(footer, 'strong StrongVideoCount', { e2e: 'video-views' }, short(item.stats.playCount));
  }

  const profile: Tile = (cell, item) => {
    const about: Record<string, string> = layout.profileGrid === 2026 ? { mode: 'compact' } : { tabindex: '0' };
    const card = add(cell, 'div StyledDivContainerV2', { e2e: 'user-post-item', role: 'button', ...about });
    const { footer, wrapper } = picture(card, item);
    if (layout.profileGrid === 2025) views(footer, item);
    if (!item.isPinnedItem) return;
    const left = add(add(wrapper, 'div DivHeaderContainer'), 'div DivLeftSection');
    add(left, 'div DivBadge', { e2e: 'video-card-badge' }, 'Pinned');
  };

  const challenge: Tile = (cell, item) => {
    picture(add(cell, 'div StyledDivContainerV2', { e2e: 'challenge-item' }), item);
    const under = add(cell, 'div DivDesContainer', { e2e: 'challenge-item-desc' });
    drawing.caption(add(under, 'div DivMetaCaptionLine'), item.desc);
    who(cell, item, 'challenge-item');
  };

  const search = (name: string): Tile => {
    return (cell, item) => {
      const { footer } = picture(add(cell, 'div DivContainer', { e2e: name }), item);
      add(footer, 'div DivTimeTag', {}, drawing.date(item.id));
      const info = add(add(cell, 'div DivVideoSearchCardDesc', { e2e: 'search-card-desc' }), 'div DivCardBottomInfo');
      const line = add(info, 'div DivMetaCaptionLine', { e2e: 'search-card-video-caption' });
      drawing.caption(add(line, 'div DivContainer'), item.desc);
      const row = add(info, 'div DivPlayLine');
      who(row, item, 'search-card');
      // Its name says likes; only the icon says what it counts.
      const isPlays = layout.searchCard === 'plays';
      const count = add(row, isPlays ? 'div DivPlayIcon' : 'div DivLikeIcon', { e2e: 'search-card-like-container' });
      icon(count, isPlays ? 'play' : 'heart', isPlays ? 'StyledPlay' : 'StyledHeart', 16);
      add(count, 'strong StrongVideoCount', {}, short(isPlays ? item.stats.playCount : item.stats.diggCount));
    };
  };

  const explore: Tile = (cell, item) => {
    picture(add(cell, 'div StyledDivContainerV2', { e2e: 'explore-item' }), item);
    const row = add(cell, 'div DivCardBottomInfo', { e2e: 'explore-card-desc' });
    who(row, item, 'explore-card');
    const count = add(row, 'div DivLikeContainer', { e2e: 'explore-card-like-container' });
    icon(count, 'heart', 'StyledHeart', 16);
    add(count, 'strong StrongVideoCount', {}, short(item.stats.diggCount));
  };

  function who(parent: Element, item: Item, name: string): void {
    const handle = asking.handle(item);
    const link = add(parent, 'a LinkUser', { e2e: `${name}-user-link`, href: `/@${handle}` });
    drawing.avatar(link, handle, 24);
    add(link, 'p PUniqueId', { e2e: `${name}-user-unique-id` }, handle);
  }

  return {
    profile,
    challenge,
    explore,
    searchTop: search('search_top-item'),
    searchVideo: search('search_video-item'),
  };
}
