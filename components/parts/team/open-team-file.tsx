import { useRef } from 'preact/hooks';
import { useWords } from '../../words';

/** Why a file is not taken, and where in it. */
export interface TeamRefusal {
  reason: 'not-ours' | 'newer' | 'cut-off' | 'damaged' | 'too-large';
  place?: string;
}

interface OpenTeamFileProps {
  text: string;
  isPrimary?: boolean;
  onFile(file: File): void;
}

/** A button that asks for a file. */
export function OpenTeamFile({ text, isPrimary, onFile }: OpenTeamFileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isPrimary ? 'button primary' : 'button'} onClick={() => field.current?.click()}>
        {text}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={text}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

export function useRefusalText() {
  const { say } = useWords();
  return ({ reason, place = '' }: TeamRefusal): string => {
    if (reason === 'newer' || reason === 'cut-off') return say(`keeping.file.${reason}`);
    if (reason === 'damaged' && place === '') return say('keeping.file.broken');
    return say(`team.file.${reason}`, { place });
  };
}
