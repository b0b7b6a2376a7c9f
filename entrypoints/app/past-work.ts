import { useEffect, useRef, useState } from 'preact/hooks';
import type { PastWork } from '../../components/parts/own-items/past-notice';
import type { TagEdits } from '../../signals/umbrella-tags';
import { isPastOutdated } from '../../storage/change-choices';
import type { Database } from '../../storage/database';
import { useLive } from '../../storage/live';

export interface Past {
  past: PastWork;
  onApply(): void;
  onCancel(): void;
}

/** Counts everything stored anew when the person asks, in this page and whatever it shows meanwhile. */
export function usePast(database: Database, tagEdits: TagEdits): Past {
  const isOutdated = useLive(() => askOutdated(database), []);
  const [shown, setShown] = useState<PastWork>();
  const stop = useRef<AbortController>(undefined);
  // A change after the last counting makes "finished" untrue.
  useEffect(() => setShown((now) => (now?.state === 'working' ? now : isOutdated ? undefined : now)), [isOutdated]);
  const onApply = async () => {
    const work = new AbortController();
    const { signal } = work;
    stop.current = work;
    setShown({ state: 'working', done: 0 });
    try {
      const { applyChoices } = await import('../../storage/apply-choices');
      await applyChoices(database, tagEdits, { signal, onProgress: (done) => setShown({ state: 'working', done }) });
      // What was changed meanwhile is not counted yet.
      setShown((await askOutdated(database)) ? undefined : { state: 'finished' });
    } catch (error) {
      setShown(signal.aborted ? undefined : { state: 'stopped', reason: String(error) });
    }
  };
  const past = shown ?? { state: isOutdated ? 'outdated' : 'current' };
  return { past, onApply: () => void onApply(), onCancel: () => stop.current?.abort() };
}

const askOutdated = async (database: Database) => isPastOutdated((await database.standing.get('standing')) ?? {});
