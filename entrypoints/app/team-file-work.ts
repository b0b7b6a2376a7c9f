import { useRef, useState } from 'preact/hooks';
import type { TeamRefusal } from '../../components/parts/team/team-refusal';
import { RefusedFile } from '../../storage/backup/refused-file';
import { largestTeamFile } from '../../storage/team-file';
import { keepTeamFile, removeTeamFile } from '../../storage/team-store';

interface Ended {
  /** Why a file is not taken. */
  refused?: TeamRefusal;
  /** What else went wrong, in its own words. */
  failed?: string;
}

/** Opens a team's file, takes it away again, and remembers the one that was taken away. */
export function useTeamFile() {
  const [ended, setEnded] = useState<Ended>({});
  const [isRemoved, setRemoved] = useState(false);
  const putBack = useRef<() => Promise<void>>(undefined);
  const run = (job: () => Promise<void>) =>
    void job().then(
      () => setEnded({}),
      (error) => setEnded(error instanceof RefusedFile ? { refused: refusalOf(error) } : { failed: String(error) }),
    );
  return {
    ...{ ...ended, isRemoved, run },
    onFile: (file: File) =>
      run(async () => {
        if (file.size > largestTeamFile) throw new RefusedFile('too-large');
        await keepTeamFile(await file.text(), Date.now());
        setRemoved(false);
      }),
    onRemove: () =>
      run(async () => {
        putBack.current = await removeTeamFile();
        setRemoved(true);
      }),
    onPutBack: () =>
      run(async () => {
        await putBack.current?.();
        setRemoved(false);
      }),
  };
}

export const refusalOf = ({ reason, place }: RefusedFile): TeamRefusal => ({ reason, place });
