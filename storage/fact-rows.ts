import type { AuthorFact, HashtagFact, ProductFact } from '../signals/facts/fact';

/** What is known of a product, from carts of videos and from the shop. */
export interface Product extends ProductFact {
  itemIds: string[];
}

/** A product when its price or its sales had changed. */
export type ProductLook = Pick<
  ProductFact,
  'productId' | 'seenAt' | 'price' | 'highestPrice' | 'originalPrice' | 'currency' | 'sold' | 'soldStep'
>;

/** One look at a hashtag's totals. */
export type HashtagLook = HashtagFact;

/** An author whose profile was opened. */
export type Author = AuthorFact;
