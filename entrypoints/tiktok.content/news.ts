import { type SeenSignal, sourceOf } from '../../signals/signal';
import { localDay } from '../../trends/calendar';

const lookAgainMs = 10 * 60_000;

/** Worth telling: another surface or day, a later look, a value that was missing, or the same look from a better source. */
export function isNews(before: SeenSignal, after: SeenSignal): boolean {
  if (after.surface !== before.surface || after.tag !== before.tag) return true;
  if (after.seenAt - before.seenAt >= lookAgainMs) return true;
  if (localDay(after.seenAt) !== localDay(before.seenAt)) return true;
  if (after.carts.length > before.carts.length) return true;
  if (after.views === undefined) return false;
  return before.views === undefined || (sourceOf(before, 'views') === 'card' && sourceOf(after, 'views') !== 'card');
}

/** Keeps a map that grows with browsing at its size. */
export function forgetOldest<Key>(map: Map<Key, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
