import { useEffect, useState } from 'preact/hooks';

const wide = '(min-width: 900px)';

/** Whether the window has room for two columns (screens/item.css), as a tab has and the popup has not. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const stop = new AbortController();
    const query = matchMedia(wide);
    query.addEventListener('change', () => setWide(query.matches), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return isWide;
}
