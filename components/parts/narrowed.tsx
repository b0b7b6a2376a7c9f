import { useWords } from '../words';
import './interests.css';

interface NarrowedProps {
  /** How many items are not listed for their category. */
  hidden: number;
  onAll(): void;
}

/** Says that only some categories are listed, and leads out of it: what is hidden must never be forgotten. */
export function Narrowed({ hidden, onAll }: NarrowedProps) {
  const { say } = useWords();
  return (
    <div class="narrowed">
      <span class="quiet">{say('interests.hidden', { count: hidden })}</span>
      <button type="button" class="button" onClick={onAll}>
        {say('interests.showAll')}
      </button>
    </div>
  );
}
