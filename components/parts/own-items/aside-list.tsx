import { useWords } from '../../words';
import type { ItemAsks } from './item-asks';
import { ItemRow } from './item-row';
import { useRowFocus } from './row-focus';

/** What was taken out of the list, or is called otherwise. */
export interface AsideItem {
  itemId: string;
  name: string;
  became: 'merged' | 'dismissed' | 'renamed';
  /** The item that it counts as, or the name that it had. */
  other?: string;
}

export function AsideList({ aside, asks }: { aside: AsideItem[]; asks: ItemAsks }) {
  const { say } = useWords();
  const focus = useRowFocus(aside.map(({ itemId }) => itemId));
  if (aside.length === 0) return <p class="quiet">{say('items.aside.none')}</p>;
  return (
    <ul {...focus} aria-label={say('items.aside.title')}>
      {aside.map((item) => (
        <AsideRow key={`${item.itemId} ${item.became}`} item={item} asks={asks} />
      ))}
    </ul>
  );
}

const undoings = { merged: 'takeApart', dismissed: 'putBack', renamed: 'ownName' } as const;

function AsideRow({ item: { itemId, name, became, other = '' }, asks }: { item: AsideItem; asks: ItemAsks }) {
  const { say } = useWords();
  const undo = {
    merged: () => asks.onTakeApart(itemId),
    dismissed: () => asks.onPutBack(itemId),
    renamed: () => void asks.onRename(itemId, ''),
  }[became];
  const action = undoings[became];
  return (
    <ItemRow
      name={name}
      meta={say(`items.aside.${became}`, { name: other })}
      actions={[{ label: say(`items.${action}`), spoken: say(`items.${action}One`, { name }), onClick: undo }]}
    />
  );
}
