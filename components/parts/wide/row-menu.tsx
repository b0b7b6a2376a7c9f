import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words';
import { LookUpLinks } from '../look-up-links';
import type { NameOf } from '../ranking-filter';

export interface RowMenuProps {
  /** The market that the table is of, or where most was seen. */
  market?: string;
  nameOf: NameOf;
}

interface Asked {
  itemId: string;
  name: string;
}

/** One menu for all rows, since a table has many: it opens beside the button that asked for it. */
export function useRowMenu({ market, nameOf }: RowMenuProps) {
  const { say } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const box = useRef<HTMLElement>(null);
  const open = (item: Asked, button: HTMLElement) => {
    setAsked(item);
    const { right, bottom } = button.getBoundingClientRect();
    if (!box.current) return;
    const { clientWidth, clientHeight } = document.documentElement;
    box.current.style.right = `${Math.max(8, clientWidth - right)}px`;
    box.current.style.top = `${Math.min(bottom + 2, clientHeight - 210)}px`;
    box.current.showPopover();
    // The links of this item are drawn a moment later.
    requestAnimationFrame(() => box.current?.querySelector('a')?.focus());
  };
  const menu = (
    <section ref={box} popover="auto" class="popover row-menu" aria-label={asked && say('lookUp.menu', asked)}>
      <h2>{say('lookUp.title')}</h2>
      {asked && <LookUpLinks itemId={asked.itemId} {...{ market, nameOf }} />}
      <p class="quiet">{say('lookUp.note')}</p>
    </section>
  );
  return { menu, open };
}
