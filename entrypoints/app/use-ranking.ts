import { useLayoutEffect, useState } from 'preact/hooks';
import type { Database } from '../../storage/database';
import { findFirstRanked, findRanking, type Ranking } from '../../storage/find-ranking';
import { paintMs } from '../../storage/first-read';
import { useLive } from '../../storage/live';
import { clockDay } from './go';

interface Asked {
  market?: string;
  /** Whether the first rows of all can stand there while the rest is read: not where they are searched or sorted. */
  isPlain: boolean;
  /** The first rows, where they were read just now. */
  ranked?: Ranking;
  restMs?: number;
}

/** The ranking, its first rows before the rest: somebody waits for these, however many there are. */
export function useRanking(
  database: Database,
  { market, isPlain, ranked, restMs }: Asked,
): { ranking?: Ranking; isPartial: boolean } {
  const [first, setFirst] = useState(ranked);
  const [isAwaited, setAwaited] = useState(isPlain);
  useLayoutEffect(() => {
    if (!isAwaited) return;
    const goOn = () => setTimeout(() => setAwaited(false), paintMs);
    // What is wrong with the tables is told by whoever reads the whole.
    if (first) goOn();
    else void findFirstRanked(database, clockDay()).then(setFirst).then(goOn, goOn);
  }, []);
  const whole = useLive(
    async () => (isAwaited ? undefined : findRanking(database, clockDay(), { market })),
    [market, isAwaited],
    restMs,
  );
  // Nothing found so soon is no proof that there is nothing.
  const early = isPlain && first && first.items.length > 0 ? first : undefined;
  return { ranking: whole ?? early, isPartial: whole === undefined };
}
