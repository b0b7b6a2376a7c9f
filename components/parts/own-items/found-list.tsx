import { useState } from 'preact/hooks';
import type { DiscoveredItem } from '../../../trends/items/discovery/discovered-item';
import { goodWords } from '../../../trends/items/own-item-draft';
import { useWords } from '../../words';
import { ProgressBar } from '../progress-bar';
import type { ItemAsks, NamedItem } from './item-asks';
import { ItemForm } from './item-form';
import { ItemPicker } from './item-picker';
import { ItemRow } from './item-row';
import { useRowFocus } from './row-focus';
import { SplitForm } from './small-forms';

export type FoundItem = Pick<DiscoveredItem, 'itemId' | 'name' | 'words' | 'videos' | 'creators'>;

const pageRows = 15;

export interface FoundListProps {
  /** Missing while they are being looked for. */
  found?: FoundItem[];
  /** 0…1. */
  progress: number;
  /** Why it could not be looked for. */
  failed?: string;
  items: NamedItem[];
  categories: NamedItem[];
  asks: ItemAsks;
}

export function FoundList({ found, progress, failed, ...row }: FoundListProps) {
  const { say } = useWords();
  const [limit, setLimit] = useState(pageRows);
  // What comes while somebody reads pushes nothing away: it is shown when they say so.
  const [isHeld, setHeld] = useState(found === undefined);
  const focus = useRowFocus(found?.map(({ itemId }) => itemId) ?? []);
  if (failed !== undefined) return <p role="alert">{say('items.found.failed', { reason: failed })}</p>;
  if (!found) return <ProgressBar label={say('items.found.searching')} share={progress} />;
  if (found.length === 0) return <p class="quiet">{say('items.found.none')}</p>;
  if (isHeld) {
    return (
      <button type="button" class="button" onClick={() => setHeld(false)}>
        {say('items.found.show', { count: found.length })}
      </button>
    );
  }
  return (
    <>
      <p class="quiet">{say('items.found.hint')}</p>
      <ul {...focus} aria-label={say('items.found.title')}>
        {found.slice(0, limit).map((item) => (
          <FoundRow key={item.itemId} item={item} {...row} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + pageRows)}>
          {say('items.found.more', { count: Math.min(found.length - limit, pageRows) })}
        </button>
      )}
    </>
  );
}

interface FoundRowProps extends Pick<FoundListProps, 'items' | 'categories' | 'asks'> {
  item: FoundItem;
}

function FoundRow({ item, items, categories, asks }: FoundRowProps) {
  const { say } = useWords();
  const [open, setOpen] = useState<'add' | 'merge' | 'split'>();
  const { itemId, name, words } = item;
  const close = () => setOpen(undefined);
  const counts = say('items.found.counts', {
    videos: say('items.found.videos', { count: item.videos }),
    creators: say('items.found.creators', { count: item.creators }),
  });
  const good = goodWords(words);
  const opens = (what: 'add' | 'merge' | 'split') => ({
    ...{ label: say(`items.${what}`), spoken: say(`items.${what}One`, { name }) },
    ...{ isOpen: open === what, onClick: () => setOpen(what) },
  });
  const actions = [
    ...[opens('add'), opens('merge'), ...(good.length > 1 ? [opens('split')] : [])],
    { label: say('items.dismiss'), spoken: say('items.dismissOne', { name }), onClick: () => asks.onDismiss(itemId) },
  ];
  const draft = { name: name.charAt(0).toUpperCase() + name.slice(1), words: good, excludes: [] };
  return (
    <ItemRow {...{ name, words, actions }} meta={counts}>
      {open === 'add' && (
        <ItemForm
          label={say('items.addOne', { name })}
          {...{ draft, categories }}
          onSave={(typed) => asks.onSave(typed, itemId)}
          onClose={close}
        />
      )}
      {open === 'merge' && (
        <ItemPicker
          label={say('items.mergeOne', { name })}
          items={items}
          onPick={(target) => asks.onMerge(itemId, target)}
          onClose={close}
        />
      )}
      {open === 'split' && (
        <SplitForm
          itemName={name}
          words={good}
          onSave={(leaving, newName) => asks.onSplit(itemId, leaving, newName)}
          onClose={close}
        />
      )}
    </ItemRow>
  );
}
