import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words';
import { moveWithArrows } from '../arrow-keys';
import { type Fault, faultText, type NamedItem } from './item-asks';

const mostShown = 8;
const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Those whose name begins with the text before those that hold it. */
function search(items: NamedItem[], text: string): NamedItem[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const names = ({ name, second = '' }: NamedItem) => [plain(name), plain(second)];
  const held = items.filter((item) => names(item).some((name) => name.includes(wanted)));
  const begins = (item: NamedItem) => names(item).some((name) => name.startsWith(wanted));
  return [...held.filter(begins), ...held.filter((item) => !begins(item))].slice(0, mostShown);
}

export interface ItemPickerProps {
  label: string;
  items: NamedItem[];
  onPick(itemId: string): Promise<Fault | undefined> | undefined;
  /** Missing where it stands open always. */
  onClose?(): void;
}

/** Chooses one item of hundreds by a part of its name, in either language. */
export function ItemPicker({ label, items, onPick, onClose }: ItemPickerProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (onClose) field.current?.focus();
  }, []);
  const found = search(items, text);
  const pick = async (itemId: string) => {
    const refused = await onPick(itemId);
    setFault(refused ?? undefined);
    if (refused) return;
    setText('');
    onClose?.();
  };
  return (
    <search
      class="ask"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose) return;
        event.preventDefault();
        onClose();
      }}
    >
      <label>
        <span class={onClose ? undefined : 'hidden'}>{label}</span>
        <input
          ref={field}
          class="select"
          type="search"
          autoComplete="off"
          maxLength={100}
          placeholder={words.say('items.pick.search')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && first) void pick(first.itemId);
          }}
        />
      </label>
      {found.length > 0 && (
        <ul class="picks" aria-label={label} onKeyDown={moveWithArrows}>
          {found.map((item) => (
            <li key={item.itemId}>
              <button type="button" class="button bare" onClick={() => void pick(item.itemId)}>
                {item.name} <small>{item.second}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet" role="status">
        {plain(text) !== '' && found.length === 0 && words.say('items.pick.none')}
      </p>
      {fault && (
        <p class="fault" role="alert">
          {faultText(fault, words)}
        </p>
      )}
      {onClose && (
        <div class="thing-actions">
          <button type="button" class="button" onClick={onClose}>
            {words.say('items.cancel')}
          </button>
        </div>
      )}
    </search>
  );
}
