import { shapeOf } from '../shape';
import type { Facts } from './fact';

/** Why something of a page was not understood. */
export type FactReason =
  | 'no-json'
  | 'too-long'
  | 'too-much'
  | 'product-shape'
  | 'hashtag-shape'
  | 'author-shape'
  | 'price-value'
  | 'price-currency'
  | 'sold-value'
  | 'rating-value'
  | 'reviews-value'
  | 'followers-value'
  | 'total-value'
  | 'total-meaning';

/** Notes that something stood there and was not understood; with the thing, also its shape. */
export type FactNote = (reason: FactReason, thing?: unknown) => void;

/** Where something stands, which it does not say itself. */
export interface FactContext {
  address: URL | undefined;
  language?: string;
  market?: string;
  /** TikTok's number of the account that is signed in: whoever looks is never an author. */
  viewerId?: string;
  /** What the objects around it say of the shelf it stands on. */
  category?: string;
  seenAt: number;
  note: FactNote;
}

const mostShapes = 5;
const longestShape = 600;

export function noteIn({ unread, shapes }: Pick<Facts, 'unread' | 'shapes'>): FactNote {
  return (reason, thing) => {
    unread[reason] = (unread[reason] ?? 0) + 1;
    if (thing === undefined || shapes.length >= mostShapes) return;
    const shape = shapeOf(thing).slice(0, longestShape);
    if (!shapes.includes(shape)) shapes.push(shape);
  };
}
