import { useEffect, useState } from 'preact/hooks';
import type { FoundItem } from '../../components/parts/own-items/found-list';
import type { Database } from '../../storage/database';

interface Search {
  progress: number;
  found?: FoundItem[];
  failed?: string;
}

/** What no list knows; looked for when the screen opens, and again with each new round. */
export function useFoundThings(database: Database, round: number): Search {
  const [search, setSearch] = useState<Search>({ progress: 0 });
  useEffect(() => {
    const stop = new AbortController();
    const tell = (next: Search) => stop.signal.aborted || setSearch(next);
    void find(database, tell, stop.signal);
    return () => stop.abort();
  }, [round]);
  return search;
}

async function find(database: Database, tell: (search: Search) => void, signal: AbortSignal): Promise<void> {
  try {
    const { findDiscovered } = await import('../../storage/find-discovered');
    const onProgress = (progress: number) => tell({ progress });
    tell({ progress: 1, found: await findDiscovered(database, Date.now(), { onProgress, signal }) });
  } catch (error) {
    tell({ progress: 0, failed: String(error) });
  }
}
