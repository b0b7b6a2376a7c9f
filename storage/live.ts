import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: Error };

/** The answer of a query, and again each time that something it read is written, by whichever page or worker. */
export function useLive<T>(query: () => Promise<T>, dependencies: unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: Error) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, dependencies);
  return live;
}
