import type { ProductFact } from '../../signals/facts/fact';
import { type Column, column } from './column';

export type ProductRow = ProductFact & { itemIds: string[] };
/** A look at a product when its price or its sales had changed, with what is known of the product. */
export type PriceRow = Omit<ProductFact, 'destination'> & Pick<Partial<ProductFact>, 'destination'>;

type Offer = Pick<ProductFact, 'price' | 'highestPrice' | 'originalPrice' | 'currency' | 'sold' | 'soldStep'>;

const money = ['number', 'currency'] as const;
const pieces = ['count', 'pieces'] as const;

const offerColumns: Column<Offer>[] = [
  column('price', money, 'price; the lowest where the kinds of the product differ', ({ price }) => price),
  column('highest_price', money, 'highest price, where the kinds differ', ({ highestPrice }) => highestPrice),
  column('original_price', money, 'price before a discount', ({ originalPrice }) => originalPrice),
  column('currency', ['text', 'ISO 4217'], 'currency of the prices', ({ currency }) => currency),
  column('sold', pieces, 'pieces sold, as the shop shows it', ({ sold }) => sold),
  column('sold_step', pieces, 'by how much that is rounded; empty where it is exact', ({ soldStep }) => soldStep),
];

const productColumns: Column<Pick<PriceRow, 'productId' | 'title' | 'destination' | 'market'>>[] = [
  column('product_id', 'id', "TikTok's id", ({ productId }) => productId),
  column('title', 'text', 'as the shop writes it', ({ title }) => title),
  column('destination', 'text', 'where it is sold', ({ destination }) => destination),
  column('market', ['text', 'ISO 3166'], 'region of the shop, else of the viewer', ({ market }) => market),
];

/** One row a product. */
export const productTable: Column<ProductRow>[] = [
  ...productColumns,
  column('item_ids', 'list', 'slugs of the items its title names', ({ itemIds }) => itemIds),
  ...offerColumns,
  column('seller_id', 'id', "TikTok's id of the shop", ({ sellerId }) => sellerId),
  column('seller', 'text', 'name of the shop', ({ seller }) => seller),
  column('rating', ['number', '0…5'], 'stars; empty while nobody rated it', ({ rating }) => rating),
  column('reviews', ['count', 'reviews'], 'number of reviews', ({ reviews }) => reviews),
  column('category', 'text', 'as the shop files it; often wrong', ({ category }) => category),
  column('seen_at', 'moment', 'latest look', ({ seenAt }) => seenAt),
];

/** One row a look at which price or sales of a product had changed. */
export const priceTable: Column<PriceRow>[] = [
  ...productColumns,
  column('seen_at', 'moment', 'when it was seen so', ({ seenAt }) => seenAt),
  ...offerColumns,
];
