const lookEveryMs = 1_000;
const settledAfterMs = 2_500;

/**
 * Calls once for each address that the page stays on for a moment: TikTok changes it first, and draws the page after.
 * Asked by the clock, since a page's own way of changing it gives a content script no event in every browser.
 */
export function watchAddress(onSettled: () => void, signal: AbortSignal): void {
  let shown = '';
  let since = 0;
  let isTold = false;
  const look = () => {
    if (location.href !== shown) [shown, since, isTold] = [location.href, Date.now(), false];
    if (isTold || Date.now() - since < settledAfterMs || document.visibilityState !== 'visible') return;
    isTold = true;
    onSettled();
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
