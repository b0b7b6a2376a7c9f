import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';

interface NotInSampleProps {
  onBack(): void;
  onRemove(): void;
}

/** In place of what changes, brings in or takes along what was really seen. */
export function NotInSampleScreen({ onBack, onRemove }: NotInSampleProps) {
  const { say } = useWords();
  return (
    <div class="screen">
      <ScreenHeader title={say('sample.title')} onBack={onBack} />
      <main class="content">
        <p>{say('sample.notHere')}</p>
        <p>
          <button type="button" class="button primary" onClick={onRemove}>
            {say('sample.remove')}
          </button>
        </p>
      </main>
    </div>
  );
}
