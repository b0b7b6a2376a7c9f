import { findItems } from '../../trends/items/match';
import { productVideo } from '../../trends/items/product-video';
import type { Row } from './row';

export interface Recognised {
  /** 0…1. */
  isProduct: number;
  items: string[];
  reasons: string[];
}

/** What the extension makes of a row, with its own code. */
export function recogniseRow({ kind, text, hashtags }: Row): Recognised {
  const tags = (hashtags ?? []).map((tag) => tag.replace(/^[#＃]+/, '').toLowerCase());
  if (kind === 'title') return { isProduct: 1, items: findItems({ titles: [text] }), reasons: ['title'] };
  const { probability, reasons } = productVideo({ caption: text, hashtags: tags });
  return { isProduct: probability, items: findItems({ caption: text, hashtags: tags }), reasons };
}
