import type { Layout } from '../layout';
import type { Asking, Item, Pager } from './asking';
import type { Drawing } from './drawing';
import type { Tile } from './tiles';

export type Grid = ReturnType<typeof makeGrid>;

interface Wish {
  /** The list's `data-e2e`. */
  name: string;
  next: Pager;
  tile: Tile;
  signal: AbortSignal;
  hasCells?: boolean;
}

/** Cards in columns; the next are asked for before the last come into view. */
export function makeGrid({ layout, drawing, asking }: { layout: Layout; drawing: Drawing; asking: Asking }) {
  const recycledCells = 32;

  function open(main: Element, { name, next, tile, signal, hasCells = true }: Wish): void {
    const list = drawing.add(main, 'div DivVideoFeedV2', { e2e: name, mode: 'compact' });
    const items: Item[] = [];
    const cells: { cell: HTMLElement; index: number }[] = [];
    let isBusy = false;
    let isAtEnd = false;

    const grow = async () => {
      if (layout.recyclesCards) recycle();
      const isFar = list.getBoundingClientRect().bottom > innerHeight * 2.5;
      if (isBusy || isAtEnd || isFar) return;
      isBusy = true;
      const more = (await next()).filter(({ liveRoomInfo }) => !liveRoomInfo);
      isBusy = false;
      isAtEnd = more.length === 0;
      if (signal.aborted) return;
      for (const item of more) {
        const index = items.push(item) - 1;
        if (!layout.recyclesCards || index < recycledCells) cells.push({ cell: put(list, item, index), index });
      }
      void grow();
    };

    const put = (parent: Element, item: Item, index: number) => {
      const about: Record<string, string> = hasCells ? { id: `${layout.cellName}-${index}` } : {};
      return drawing.insert(parent, (apart) => {
        const cell = drawing.add(apart, 'div DivItemContainerV2', about);
        tile(cell, item);
        return cell;
      });
    };

    /** Cards that left the window show other videos where the window is now, in the very same elements. */
    const recycle = () => {
      const first = cells[0]?.cell;
      if (!first) return;
      const style = getComputedStyle(list);
      const columns = style.gridTemplateColumns.split(' ').length;
      const rowHeight = Number.parseFloat(list.style.gridAutoRows) || first.offsetHeight;
      list.style.gridAutoRows = `${rowHeight}px`;
      const row = Math.floor(-list.getBoundingClientRect().top / (rowHeight + Number.parseFloat(style.rowGap))) - 1;
      const start = Math.max(0, Math.min(row * columns, items.length - cells.length));
      for (let index = start; index < start + cells.length; index += 1) {
        const slot = cells[index % cells.length];
        const item = items[index];
        if (!slot || !item || slot.index === index) continue;
        become(slot.cell, put(document.createElement('div'), item, index));
        slot.cell.style.gridArea = `${Math.floor(index / columns) + 1} / ${(index % columns) + 1}`;
        slot.index = index;
      }
    };

    const preloaded = new Set<string>();
    const preload = ({ target }: Event) => {
      const href = target instanceof Element ? (target.closest('a')?.getAttribute('href') ?? '') : '';
      const itemID = /\/(?:video|photo)\/(\d+)/.exec(href)?.[1];
      if (!itemID || preloaded.has(itemID)) return;
      preloaded.add(itemID);
      void asking.get('/api/preload/item_list/', { itemID, count: '6', pullType: '2' });
    };

    list.addEventListener('pointerover', preload, { signal });
    addEventListener('scroll', () => void grow(), { passive: true, signal });
    addEventListener('resize', () => void grow(), { signal });
    void grow();
  }

  /** Changes attributes and text where the elements are the same, as the page's own framework does. */
  function become(old: Element, fresh: Element): void {
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    const [olds, freshes] = [drawing.ownChildren(old), drawing.ownChildren(fresh)];
    const isAlike = olds.length === freshes.length && olds.every(({ tagName }, at) => tagName === freshes[at]?.tagName);
    if (!isAlike) {
      for (const child of olds) child.remove();
      old.prepend(...fresh.childNodes);
      return;
    }
    for (const [at, child] of olds.entries()) become(child, freshes[at] as Element);
    if (olds.length > 0 || old.firstChild?.nodeValue === fresh.textContent) return;
    if (old.firstChild) old.firstChild.nodeValue = fresh.textContent;
    else old.textContent = fresh.textContent;
  }

  return { open };
}
