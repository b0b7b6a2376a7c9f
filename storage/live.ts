import Dexie from 'dexie';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { paintMs, takeFirst } from './first-read';
import { onSettings, readSettings, type Settings } from './settings';

/**
 * The answer of a query, and again after something was written, by whichever page or worker; while another query's
 * answer is awaited the old one stays. Missing until the first; a query that fails is thrown to the screen around it.
 */
export function useLive<T>(query: () => Promise<T>, dependencies: unknown[], restMs?: number): T | undefined {
  const { value, error } = useAnswer(query, dependencies, restMs);
  if (error) throw error;
  return value;
}

/** As `useLive`, for a part without which the rest of its screen can be read: where it fails, that part says so. */
export function useLivePart<T>(
  query: () => Promise<T>,
  dependencies: unknown[],
  restMs?: number,
): T | 'failed' | undefined {
  const { value, error } = useAnswer(query, dependencies, restMs);
  return error ? 'failed' : value;
}

function useAnswer<T>(query: () => Promise<T>, dependencies: unknown[], restMs?: number) {
  const [live, setLive] = useState<{ value?: T; error?: Error }>({});
  useEffect(() => {
    const stop = new AbortController();
    const answers = { next: (value: T) => setLive({ value }), error: (error: Error) => setLive({ error }) };
    watchQuery(query, answers, stop.signal, restMs);
    return () => stop.abort();
  }, dependencies);
  return live;
}

interface Answers<T> {
  next(value: T): void;
  error(error: Error): void;
}

/** Writes come several times a second while somebody scrolls: nobody reads that fast. */
const pauseMs = 1_000;

/**
 * Asks at once, and at most once a pause from then on. Dexie's own `liveQuery` begins anew at each write, so that a
 * query which takes longer than the time between two writes would never answer.
 */
export function watchQuery<T>(
  query: () => Promise<T>,
  { next, error }: Answers<T>,
  signal: AbortSignal,
  restMs = pauseMs,
): void {
  let [isBusy, isOutdated] = [false, true];
  const ask = async () => {
    if (isBusy || !isOutdated || signal.aborted) return;
    [isBusy, isOutdated] = [true, false];
    await query().then(
      (value) => signal.aborted || next(value),
      (fault: Error) => signal.aborted || error(fault),
    );
    setTimeout(() => {
      isBusy = false;
      void ask();
    }, restMs);
  };
  const outdate = () => {
    isOutdated = true;
    void ask();
  };
  Dexie.on('storagemutated', outdate);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(outdate));
  void ask();
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    const stop = new AbortController();
    const follow = () => {
      if (stop.signal.aborted) return;
      onSettings(setSettings, stop.signal);
      // What was changed before we listened would be missed.
      void readSettings().then((now) => setSettings((before) => (isSame(before, now) ? before : now)));
    };
    const first = takeFirst('settings');
    // Neither is needed for the first rows, and each takes the browser a part of a millisecond.
    if (first) void first.then(setSettings).then(() => setTimeout(follow, paintMs));
    else follow();
    return () => stop.abort();
  }, []);
  return settings;
}
