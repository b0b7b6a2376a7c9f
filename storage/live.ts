import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { onSettings, readSettings, type Settings } from './settings';

/**
 * The answer of a query, and again each time that something it read is written, by whichever page or worker.
 * Missing until the first answer; a query that fails is thrown to the screen around it.
 */
export function useLive<T>(query: () => Promise<T>, dependencies: unknown[]): T | undefined {
  const [live, setLive] = useState<{ value?: T; error?: Error }>({});
  useEffect(() => {
    setLive({});
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value }),
      error: (error: Error) => setLive({ error }),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  if (live.error) throw live.error;
  return live.value;
}

export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    void readSettings().then(setSettings);
    return () => stop.abort();
  }, []);
  return settings;
}
