import { type Entry, entryOf } from './entry';
import { plainJson, textUnder } from './plain-json';

/** The products of one shop anchor of a video: JSON text in JSON text. Other anchors hold none. */
export function plainAnchor(anchor: unknown): Entry[] {
  const inner = plainJson(textUnder(anchor, 'extra') || '[]');
  return (Array.isArray(inner) ? inner : []).map((one) => {
    const product = plainJson(textUnder(one, 'extra'));
    const destination = textUnder(product, 'source') === 'TikTok Shop' ? 'tiktok-shop' : '';
    return entryOf(textUnder(product, 'product_id'), { title: textUnder(product, 'title'), destination });
  });
}
