import type { Place } from '../screens/place';
import { useWords } from '../words';

interface FollowedButtonProps {
  count: number;
  /** How many of them changed since the person looked. */
  changed?: number;
  onGo(place: Place): void;
}

/** Leads to what is followed, with the same number as the toolbar's icon. */
export function FollowedButton({ count, changed = 0, onGo }: FollowedButtonProps) {
  const { say } = useWords();
  return (
    <button type="button" class="button followed" onClick={() => onGo('watch')} title={say('watch.openHint')}>
      {say('watch.open', { count })}
      {changed > 0 && (
        <span class="changed" title={say('watch.changed', { count: changed })}>
          {changed}
        </span>
      )}
    </button>
  );
}
