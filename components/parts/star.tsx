import { useWords } from '../words';
import './star.css';

interface StarProps {
  /** Of the item, for those who hear the button alone. */
  name: string;
  isFollowed: boolean;
  onFollow(isFollowed: boolean): void;
}

const path = 'M6 1l1.5 3.3 3.5.4-2.6 2.4.7 3.6L6 8.9l-3.1 1.8.7-3.6L1 4.7l3.5-.4z';

function Star({ isFollowed }: Pick<StarProps, 'isFollowed'>) {
  return (
    <svg class={isFollowed ? 'star on' : 'star'} viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** On an item's page: the star and the word. */
export function FollowButton({ name, isFollowed, onFollow }: StarProps) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="button follow"
      aria-pressed={isFollowed}
      aria-label={say('follow.item', { name })}
      title={say('follow.hint')}
      onClick={() => onFollow(!isFollowed)}
    >
      <Star isFollowed={isFollowed} />
      {/* Both words take their room, so that nothing beside them moves. */}
      <span class="either">
        <span aria-hidden={isFollowed}>{say('follow.no')}</span>
        <span aria-hidden={!isFollowed}>{say('follow.yes')}</span>
      </span>
    </button>
  );
}

/** In a row of a list: the star alone. */
export function FollowStar({ name, isFollowed, reachable, onFollow }: StarProps & { reachable: boolean }) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="row-star"
      tabIndex={reachable ? 0 : -1}
      aria-pressed={isFollowed}
      aria-label={say('follow.item', { name })}
      title={say(isFollowed ? 'follow.stop' : 'follow.item', { name })}
      onClick={() => onFollow(!isFollowed)}
    >
      <Star isFollowed={isFollowed} />
    </button>
  );
}
