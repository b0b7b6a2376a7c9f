import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import type { ItemAsks, NamedItem } from './item-asks';
import { ItemForm } from './item-form';

/** An item that the person makes from nothing. */
export function NewItem({ categories, asks }: { categories: NamedItem[]; asks: ItemAsks }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    return (
      <ItemForm
        label={say('items.own.new')}
        categories={categories}
        onSave={(draft) => asks.onSave(draft)}
        onClose={() => setOpen(false)}
      />
    );
  }
  return (
    <div class="thing-actions">
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {say('items.own.new')}
      </button>
    </div>
  );
}
