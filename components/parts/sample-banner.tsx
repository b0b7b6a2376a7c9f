import { useWords } from '../words';
import './sample-banner.css';

/** Stands over every screen while what is shown is made up. */
export function SampleBanner({ onRemove }: { onRemove(): void }) {
  const { say } = useWords();
  return (
    <aside class="sample-banner" aria-label={say('sample.title')}>
      <span>{say('sample.banner')}</span>
      <button type="button" class="button" onClick={onRemove}>
        {say('sample.remove')}
      </button>
    </aside>
  );
}
