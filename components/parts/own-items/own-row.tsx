import { useState } from 'preact/hooks';
import type { OwnItem } from '../../../trends/items/choices';
import { originOf } from '../../../trends/items/item-names';
import { useWords } from '../../words';
import type { ItemAsks, NamedItem } from './item-asks';
import { ItemForm } from './item-form';
import { ItemPicker } from './item-picker';
import { ItemRow } from './item-row';
import { RenameForm, SplitForm } from './small-forms';

interface ChangeRowProps {
  /** Everything that it could be the same as. */
  items: NamedItem[];
  asks: ItemAsks;
}

interface OwnRowProps extends ChangeRowProps {
  item: OwnItem;
  categories: NamedItem[];
}

/** An item of one's own: its words can be changed, split and taken away. */
export function OwnRow({ item, items, categories, asks }: OwnRowProps) {
  const { say } = useWords();
  const [open, setOpen] = useState<'edit' | 'merge' | 'split'>();
  const { itemId, name, words } = item;
  const mark = originOf(itemId) === 'found' ? say('items.mark.found') : undefined;
  const opens = (what: 'edit' | 'merge' | 'split') => ({
    ...{ label: say(`items.${what}`), spoken: say(`items.${what}One`, { name }) },
    ...{ isOpen: open === what, onClick: () => setOpen(what) },
  });
  const close = () => setOpen(undefined);
  const remove = {
    ...{ label: say('items.remove'), spoken: say('items.removeOne', { name }) },
    onClick: () => asks.onRemove(itemId),
  };
  const actions = [opens('edit'), opens('merge'), ...(words.length > 1 ? [opens('split')] : []), remove];
  return (
    <ItemRow {...{ name, words, mark, actions }} meta={categories.find((one) => one.itemId === item.parent)?.name}>
      {open === 'edit' && (
        <ItemForm
          label={say('items.editOne', { name })}
          draft={item}
          categories={categories}
          onSave={(draft) => asks.onSave(draft, itemId)}
          onClose={close}
        />
      )}
      {open === 'merge' && <SameAs {...{ itemId, name, items, asks }} onClose={close} />}
      {open === 'split' && (
        <SplitForm
          itemName={name}
          words={words}
          onSave={(leaving, newName) => asks.onSplit(itemId, leaving, newName)}
          onClose={close}
        />
      )}
    </ItemRow>
  );
}

/** An item of the catalogue: renamed, counted as another, or dismissed. */
export function CatalogueRow({ itemId, name, items, asks }: ChangeRowProps & NamedItem) {
  const { say } = useWords();
  const [open, setOpen] = useState<'rename' | 'merge'>();
  const opens = (what: 'rename' | 'merge') => ({
    ...{ label: say(`items.${what}`), spoken: say(`items.${what}One`, { name }) },
    ...{ isOpen: open === what, onClick: () => setOpen(what) },
  });
  const close = () => setOpen(undefined);
  const dismiss = {
    ...{ label: say('items.dismiss'), spoken: say('items.dismissOne', { name }) },
    onClick: () => asks.onDismiss(itemId),
  };
  return (
    <ItemRow name={name} actions={[opens('rename'), opens('merge'), dismiss]}>
      {open === 'rename' && (
        <RenameForm itemName={name} onSave={(typed) => asks.onRename(itemId, typed)} onClose={close} />
      )}
      {open === 'merge' && <SameAs {...{ itemId, name, items, asks }} onClose={close} />}
    </ItemRow>
  );
}

function SameAs({ itemId, name, items, asks, onClose }: ChangeRowProps & NamedItem & { onClose(): void }) {
  const { say } = useWords();
  return (
    <ItemPicker
      label={say('items.mergeOne', { name })}
      items={items.filter((other) => other.itemId !== itemId)}
      onPick={(target) => asks.onMerge(itemId, target)}
      onClose={onClose}
    />
  );
}
