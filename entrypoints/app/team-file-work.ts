import { useRef, useState } from 'preact/hooks';
import type { TeamRefusal } from '../../components/parts/team/open-team-file';
import { RefusedFile } from '../../storage/backup/refused-file';
import { largestTeamFile } from '../../storage/team-file';
import { keepTeamFile, removeTeamFile } from '../../storage/team-store';

/** Opens a team's file, takes it away again, and remembers the one that was taken away. */
export function useTeamFile() {
  const [refused, setRefused] = useState<TeamRefusal>();
  const [isRemoved, setRemoved] = useState(false);
  const putBack = useRef<() => Promise<void>>(undefined);
  const open = async (file: File) => {
    try {
      if (file.size > largestTeamFile) throw new RefusedFile('too-large');
      await keepTeamFile(await file.text(), Date.now());
      setRefused(undefined);
      setRemoved(false);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      setRefused(refusalOf(error));
    }
  };
  const remove = async () => {
    putBack.current = await removeTeamFile();
    setRefused(undefined);
    setRemoved(true);
  };
  const undo = async () => {
    await putBack.current?.();
    setRemoved(false);
  };
  return {
    ...{ refused, isRemoved },
    onFile: (file: File) => void open(file),
    onRemove: () => void remove(),
    onPutBack: () => void undo(),
  };
}

export const refusalOf = ({ reason, place }: RefusedFile): TeamRefusal => ({ reason, place });
