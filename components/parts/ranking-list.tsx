import { useEffect } from 'preact/hooks';
import type { ItemFacts, ScoredItem } from '../../trends/ranking';
import { useWords } from '../words';
import type { NameOf } from './ranking-filter';
import { RankingRow } from './ranking-row';
import { useRowWindow } from './row-window';

/** Of those read before all others: somebody who opens the list looks at its top. */
const paintedFirst = 6;
/** Pixels; ten of them are the popup's first screen. */
const rowHeight = 44;

export interface RankingListProps {
  /** With their places in the whole list. */
  found: { item: ScoredItem; place: number }[];
  /** They are the first ones only; the rest comes in a moment. */
  isPartial?: boolean;
  /** What was counted, of the rows that stand on screen; those not read yet are missing. */
  facts?: Map<string, ItemFacts>;
  /** The items that the person follows. */
  followed?: ReadonlySet<string>;
  /** The item that the person comes back from: the focus goes to its row. */
  cameFrom?: string;
  /** The local day (days since 1970-01-01) at which the sparklines end. */
  today: number;
  nameOf: NameOf;
  /** These rows stand on screen now. */
  onShown(itemIds: string[]): void;
  onOpen(itemId: string): void;
  onFollow(itemId: string, isFollowed: boolean): void;
}

export function RankingList({ found, isPartial, facts, followed, cameFrom, onShown, ...row }: RankingListProps) {
  const { say } = useWords();
  const returnTo = found.findIndex(({ item }) => item.itemId === cameFrom);
  const { box, drawn, active, onKeyDown, onFocusIn } = useRowWindow({
    count: found.length,
    height: rowHeight,
    returnTo,
    paintedFirst: isPartial ? paintedFirst : undefined,
  });
  const shown = drawn.flatMap((at) => (found[at] ? [{ ...found[at], at }] : []));
  const itemIds = shown.map(({ item }) => item.itemId);
  useEffect(() => onShown(itemIds), [itemIds.join()]);
  return (
    <main class="list" ref={box}>
      <ol
        class="rows"
        style={{ height: `${found.length * rowHeight}px` }}
        aria-label={say('ranking.title')}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        {shown.map(({ at, ...ranked }) => (
          <RankingRow
            key={ranked.item.itemId}
            {...row}
            {...ranked}
            {...{ at, count: found.length, top: at * rowHeight }}
            facts={facts?.get(ranked.item.itemId)}
            isFollowed={followed?.has(ranked.item.itemId) ?? false}
            reachable={at === active}
          />
        ))}
      </ol>
    </main>
  );
}
