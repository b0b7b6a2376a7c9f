import type { Asking, Item, Pager } from './asking';
import type { Drawing } from './drawing';
import type { FeedCards } from './feed-cards';

export type Feed = ReturnType<typeof makeFeed>;

/** One video under the other. Of its articles only those near the window are filled; the others are empty shells. */
export function makeFeed({ drawing, asking, feedCards }: { drawing: Drawing; asking: Asking; feedCards: FeedCards }) {
  const filledWindows = 1.3;
  const askBefore = 4;

  function open(main: Element, next: Pager, signal: AbortSignal, onArticle?: (item: Item) => void): void {
    const list = drawing.add(main, 'div DivColumnListContainer', { id: 'column-list-container' });
    const items: Item[] = [];
    let isBusy = false;
    let isAtEnd = false;

    const grow = async () => {
      if (isBusy || isAtEnd) return;
      isBusy = true;
      const more = await next();
      isBusy = false;
      isAtEnd = more.length === 0;
      if (signal.aborted) return;
      for (const item of more) {
        const number = String(items.push(item) - 1);
        const about = { id: `one-column-item-${number}`, 'data-scroll-index': number, shape: 'vertical' };
        drawing.add(list, 'article ArticleItemContainer', { ...about, e2e: 'recommend-list-item-container' });
      }
      virtualise();
    };

    const virtualise = () => {
      let current = 0;
      for (const [index, article] of [...list.children].entries()) {
        const { top, bottom } = article.getBoundingClientRect();
        const item = items[index];
        const isNear = bottom > -innerHeight * (filledWindows - 1) && top < innerHeight * filledWindows;
        if (!item) continue;
        if (isNear && !article.firstChild) drawing.insert(article, (apart) => feedCards.fill(apart, item, index));
        else if (!isNear && article.firstChild) article.replaceChildren();
        if (top < innerHeight / 2) current = index;
      }
      const shown = items[current];
      if (shown && !shown.liveRoomInfo) onArticle?.(shown);
      if (current + askBefore >= items.length) void grow();
    };

    addEventListener('scroll', () => requestAnimationFrame(() => signal.aborted || virtualise()), {
      passive: true,
      signal,
    });
    addEventListener('resize', virtualise, { signal });
    void grow();
  }

  const rows = 15; // With one who is live among them, 16 articles.
  function page(main: Element, path: string, signal: AbortSignal): void {
    const first = asking.embedded();
    open(main, asking.list(path, { from_page: 'fyp' }, { count: rows, first }), signal);
  }

  return { open, page };
}
