import { useWords } from '../../words';
import { FileButton, jsonFiles } from '../file-button';
import { type TeamRefusal, useRefusalText } from './team-refusal';

interface NoTeamProps {
  onFile(file: File): void;
}

/** Before there is a file: what one is, and where to open it. */
export function NoTeam({ onFile }: NoTeamProps) {
  const { say } = useWords();
  return (
    <main class="list">
      <div class="empty">
        <h2>{say('team.empty.title')}</h2>
        <p>{say('team.empty.text')}</p>
        <FileButton {...{ text: say('team.file.open'), accept: jsonFiles, onFile }} isPrimary />
      </div>
    </main>
  );
}

/** Kept by a newer version, or damaged on the disk. */
export function UnreadTeam({ kept, onFile, onRemove }: NoTeamProps & { kept: TeamRefusal; onRemove(): void }) {
  const { say } = useWords();
  const refusalText = useRefusalText();
  return (
    <main class="list">
      <div class="empty">
        <p class="fault">{say('team.kept', { reason: refusalText(kept) })}</p>
        <FileButton {...{ text: say('team.file.other'), accept: jsonFiles, onFile }} />
        <button type="button" class="button" onClick={onRemove}>
          {say('team.remove')}
        </button>
      </div>
    </main>
  );
}
