import type { ComponentChildren } from 'preact';
import { useWords } from '../../words';
import { countText } from '../empty-ranking';

interface TableFooterProps {
  /** How many items there are and how many are listed; missing while they are being read. */
  count?: number;
  listed?: number;
  /** What can be done with those that are listed. */
  children: ComponentChildren;
}

export function TableFooter({ count, listed = 0, children }: TableFooterProps) {
  const { say } = useWords();
  return (
    <footer class="bar">
      <span class="quiet" role="status">
        {count !== undefined && countText({ shown: listed, count }, say)}
      </span>
      {children}
    </footer>
  );
}
