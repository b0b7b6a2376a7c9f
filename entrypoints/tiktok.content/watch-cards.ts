import { type CardWatcher, Watch } from './card-watch';

/** Follows added nodes, changed addresses and changed words only: nothing polls the document. */
export function watchCards(watcher: CardWatcher, signal: AbortSignal): Watch {
  const watch = new Watch(watcher);
  if (document.body) watch.begin();
  else document.addEventListener('DOMContentLoaded', () => watch.begin(), { once: true, signal });
  document.addEventListener('visibilitychange', () => watch.waitAgain(), { signal });
  document.addEventListener('scroll', () => watch.sweepSoon(), { capture: true, passive: true, signal });
  // Back from the browser's cache, the page goes on where it stopped.
  addEventListener('pageshow', ({ persisted }) => persisted && watch.waitAgain(), { signal });
  signal.addEventListener('abort', () => watch.end());
  return watch;
}
