import { useWords } from '../../words';
import { mostCompared } from './compare';

interface ChosenBarProps {
  count: number;
  isCompared: boolean;
  onCompare(): void;
  onFollow(): void;
  onClear(): void;
}

/** What can be done with several items at once. It always stands there, so that a tick moves nothing. */
export function ChosenBar({ count, isCompared, onCompare, onFollow, onClear }: ChosenBarProps) {
  const { say } = useWords();
  return (
    <div class="chosen-bar">
      <span class="quiet" role="status">
        {count === 0 ? say('wide.chooseHint') : say('wide.chosen', { count })}
      </span>
      <button type="button" class="button" disabled={count === 0 || isCompared} onClick={onCompare}>
        {say('wide.compare')}
      </button>
      <button type="button" class="button" disabled={count === 0} onClick={onFollow}>
        {say('follow.no')}
      </button>
      <button type="button" class="button bare" disabled={count === 0} onClick={onClear}>
        {say('wide.chooseNone')}
      </button>
      {count > mostCompared && <span class="quiet">{say('wide.compare.most', { count: mostCompared })}</span>}
    </div>
  );
}
