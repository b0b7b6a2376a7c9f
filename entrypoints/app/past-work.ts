import { useRef, useState } from 'preact/hooks';
import type { PastWork } from '../../components/parts/own-items/past-notice';
import type { TagEdits } from '../../signals/umbrella-tags';
import { isPastOutdated } from '../../storage/change-choices';
import type { Database } from '../../storage/database';
import { useLive } from '../../storage/live';
import type { Standing } from '../../storage/rows';

export interface Past {
  past: PastWork;
  onApply(): void;
  onCancel(): void;
}

/** What a counting that was asked for here came to; `changedAt` is the last change that was counted. */
type Counting =
  | Exclude<PastWork, { state: 'finished' | 'current' | 'outdated' }>
  | { state: 'finished'; changedAt: number | undefined };
type Changes = Pick<Standing, 'itemsChangedAt' | 'itemsAppliedAt'>;

/** Counts everything stored anew when the person asks, in this page and whatever it shows meanwhile. */
export function usePast(database: Database, tagEdits: TagEdits): Past {
  const changes = useLive(() => readChanges(database), []);
  const [counting, setCounting] = useState<Counting>();
  const stop = useRef<AbortController>(undefined);
  const onApply = async () => {
    const work = new AbortController();
    const { signal } = work;
    stop.current = work;
    setCounting({ state: 'working', done: 0 });
    try {
      const { applyChoices } = await import('../../storage/apply-choices');
      await applyChoices(database, tagEdits, {
        signal,
        onProgress: (done) => setCounting({ state: 'working', done }),
      });
      const { itemsAppliedAt: changedAt } = await readChanges(database);
      setCounting({ state: 'finished', changedAt });
    } catch (error) {
      setCounting(signal.aborted ? undefined : { state: 'stopped', reason: String(error) });
    }
  };
  return { past: pastNow(changes, counting), onApply: () => void onApply(), onCancel: () => stop.current?.abort() };
}

/**
 * What is known of changes may be a second old: of those that were just counted it may say that they are not, and a
 * change after them is another one.
 */
export function pastNow(changes: Changes = {}, counting?: Counting): PastWork {
  if (counting?.state === 'working') return counting;
  if (counting?.state === 'finished' && counting.changedAt === changes.itemsChangedAt) return { state: 'finished' };
  if (!isPastOutdated(changes)) return { state: 'current' };
  return counting?.state === 'stopped' ? counting : { state: 'outdated' };
}

const readChanges = async (database: Database): Promise<Changes> => (await database.standing.get('standing')) ?? {};
