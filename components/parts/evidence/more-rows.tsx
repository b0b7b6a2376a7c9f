import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../words';

interface MoreRowsProps<Row> {
  rows: Row[];
  /** How many are shown before somebody asks for the rest. */
  first: number;
  children(shown: Row[]): ComponentChildren;
}

/** The first few, and the rest behind a button. */
export function MoreRows<Row>({ rows, first, children }: MoreRowsProps<Row>) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {children(isOpen ? rows : rows.slice(0, first))}
      {rows.length > first && (
        <button type="button" class="show-more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('evidence.fewer') : say('evidence.more', { count: rows.length - first })}
        </button>
      )}
    </>
  );
}
