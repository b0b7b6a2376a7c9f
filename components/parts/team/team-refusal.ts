import { useWords } from '../../words';
import type { FileRefusal } from '../keeping/file-block';

/** Why a file is not taken, and where in it. */
export interface TeamRefusal {
  reason: FileRefusal;
  place?: string;
}

export function useRefusalText() {
  const { say } = useWords();
  return ({ reason, place = '' }: TeamRefusal): string => {
    if (reason === 'newer' || reason === 'cut-off') return say(`keeping.file.${reason}`);
    if (reason === 'damaged' && place === '') return say('keeping.file.broken');
    return say(`team.file.${reason}`, { place });
  };
}
