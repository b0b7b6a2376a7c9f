import { placeCarts } from '../../signals/carts/place-cart';
import { type Signal, videoUrl } from '../../signals/signal';

/** One signal as one line of JSON; what the page did not say has no key. */
export function signalLine(signal: Signal): string {
  const { videoId, author, caption, hashtags, views, likes, comments, shares, saves } = signal;
  const { market, origin, language, carts, source, surface } = signal;
  const uploadedAt = signal.uploadedAt && new Date(signal.uploadedAt).toISOString();
  const counts = { views, likes, comments, shares, saves };
  const about = { uploadedAt, market, origin, language, carts: placeCarts(carts), source, surface };
  return JSON.stringify({ videoId, url: videoUrl(signal), author, caption, hashtags, ...counts, ...about });
}
