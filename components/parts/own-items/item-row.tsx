import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface RowAction {
  label: string;
  /** The same with the item's name, for those who hear it. */
  spoken: string;
  isOpen?: boolean;
  onClick(): void;
}

export interface ItemRowProps {
  name: string;
  /** Beside the name: how often it was seen, or what became of it. */
  meta?: string;
  words?: readonly string[];
  /** A quiet word of where it comes from. */
  mark?: string;
  actions: RowAction[];
  /** A form that is open below. */
  children?: ComponentChildren;
}

/** One item with what can be done to it. */
export function ItemRow({ name, meta, words = [], mark, actions, children }: ItemRowProps) {
  const buttons = useFocusKept(actions.some(({ isOpen }) => isOpen));
  return (
    <li class={words.length > 0 || actions.length > 1 ? 'thing' : 'thing short'}>
      <p class="thing-name">
        <b>{name}</b> {mark && <small>{mark}</small>}
        {meta && <span class="quiet">{meta}</span>}
      </p>
      {words.length > 0 && (
        <p class="quiet cut" title={words.join(', ')}>
          {words.join(', ')}
        </p>
      )}
      <div class="thing-actions" ref={buttons}>
        {actions.map(({ label, spoken, isOpen, onClick }) => (
          <button key={label} type="button" class="button" aria-label={spoken} aria-expanded={isOpen} onClick={onClick}>
            {label}
          </button>
        ))}
      </div>
      {children}
    </li>
  );
}

/** A form that closes gives the focus back to the row, or the keyboard would start again at the top of the page. */
function useFocusKept(isOpen: boolean) {
  const buttons = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      buttons.current?.querySelector('button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return buttons;
}
