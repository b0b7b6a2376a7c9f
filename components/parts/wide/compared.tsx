import type { HistoryDay } from '../../../trends/ranking';
import { Compare, type CompareProps } from './compare';
import type { WideRow } from './wide-row';

interface ComparedProps extends Omit<CompareProps, 'items'> {
  itemIds: string[];
  rows?: WideRow[];
  /** As far as they are read. */
  histories?: ReadonlyMap<string, HistoryDay[]>;
}

/** The rows that were chosen, in the order in which they were. */
export function Compared({ itemIds, rows = [], histories, today, onPicture, onClose }: ComparedProps) {
  const items = itemIds.map((itemId) => ({
    itemId,
    name: rows.find(({ item }) => item.itemId === itemId)?.name ?? itemId,
    history: histories?.get(itemId),
  }));
  return <Compare {...{ items, today, onPicture, onClose }} />;
}
