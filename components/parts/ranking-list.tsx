import { useEffect, useState } from 'preact/hooks';
import type { ItemFacts, ScoredItem } from '../../trends/ranking';
import { useWords } from '../words';
import { moveWithArrows } from './arrow-keys';
import type { NameOf } from './ranking-filter';
import { RankingRow } from './ranking-row';

/** Rows drawn at once, and again with each "Show more". */
const pageRows = 60;

export interface RankingListProps {
  /** With their places in the whole list. */
  found: { item: ScoredItem; place: number }[];
  /** What was counted, of the rows that stand on screen; those not read yet are missing. */
  facts?: Map<string, ItemFacts>;
  /** The item that the person comes back from: the focus goes to its row. */
  cameFrom?: string;
  /** The local day (days since 1970-01-01) at which the sparklines end. */
  today: number;
  nameOf: NameOf;
  /** These rows stand on screen now. */
  onShown(itemIds: string[]): void;
  onOpen(itemId: string): void;
}

export function RankingList({ found, facts, cameFrom, today, nameOf, onShown, onOpen }: RankingListProps) {
  const { say } = useWords();
  const returnTo = found.findIndex(({ item }) => item.itemId === cameFrom);
  const [limit, setLimit] = useState((Math.floor(Math.max(returnTo, 0) / pageRows) + 1) * pageRows);
  const shown = found.slice(0, limit);
  const itemIds = shown.map(({ item }) => item.itemId);
  useEffect(() => onShown(itemIds), [itemIds.join()]);
  return (
    <main class="list">
      <ol aria-label={say('ranking.title')} onKeyDown={moveWithArrows}>
        {shown.map((row, at) => (
          <RankingRow
            key={row.item.itemId}
            {...row}
            {...{ today, nameOf, onOpen }}
            facts={facts?.get(row.item.itemId)}
            reachable={at === Math.max(returnTo, 0)}
            isReturnedTo={at === returnTo}
          />
        ))}
      </ol>
      {found.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + pageRows)}>
          {say('ranking.more', { count: Math.min(found.length - limit, pageRows) })}
        </button>
      )}
    </main>
  );
}
