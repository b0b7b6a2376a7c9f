import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../storage/page-browser';
import { hasPanel, onAskedView, openBeside } from '../../storage/side-panel';
import { type Frame, go } from './go';

/** The window around us; missing until it is known. */
function useWindowId(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  // Firefox for Android has no windows.
  useEffect(() => void browser.windows?.getCurrent().then(({ id }) => setWindowId(id)), []);
  return windowId;
}

/** Opens the panel beside the page; missing where there is none to open. The popup then goes out of its way. */
export function usePanelOpener(frame: Frame): (() => void) | undefined {
  const windowId = useWindowId();
  if (frame === 'panel' || !hasPanel) return undefined;
  return () => {
    // The button is there from the beginning; the window is known a moment later.
    if (windowId !== undefined)
      void openBeside('ranking', windowId, Date.now()).then(() => frame === 'popup' && close());
  };
}

/** The panel shows what is opened from a badge in its window. */
export function useAskedViews(frame: Frame): void {
  const windowId = useWindowId();
  useEffect(() => {
    if (frame !== 'panel' || windowId === undefined) return;
    const stop = new AbortController();
    onAskedView({ windowId, now: Date.now, show: go }, stop.signal);
    return () => stop.abort();
  }, [frame, windowId]);
}
