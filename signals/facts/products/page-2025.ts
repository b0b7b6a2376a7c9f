import * as z from 'zod/mini';
import { anything, id, looseId, looseText, part } from '../loose-field';
import type { RawProduct } from './make-product';

/** `product_info` of a product's page in 2025. */
const schema = z.object({
  product_id: id,
  seller_id: looseId,
  seller: part({ seller_id: looseId, name: looseText }),
  product_base: z.object({
    title: z.string(),
    sold_count: anything,
    price: part({
      min_sku_price: anything,
      max_sku_price: anything,
      min_sku_original_price: anything,
      real_price: looseText,
      original_price: looseText,
      currency: looseText,
      currency_symbol: looseText,
    }),
  }),
  product_detail_review: part({ product_rating: anything, review_count: anything, review_count_str: anything }),
  source: looseText,
  platform: anything,
});

export function readPage2025(object: unknown): RawProduct | undefined {
  const { data } = schema.safeParse(object);
  if (!data) return undefined;
  const { product_base: base, product_detail_review: review } = data;
  return {
    productId: data.product_id,
    titles: [base.title],
    price: {
      lowest: [base.price?.min_sku_price],
      highest: [base.price?.max_sku_price],
      original: [base.price?.min_sku_original_price],
      written: [base.price?.real_price],
      writtenOriginal: [base.price?.original_price],
      currencies: [base.price?.currency],
      symbol: base.price?.currency_symbol,
    },
    sellerIds: [data.seller_id, data.seller?.seller_id],
    sellers: [data.seller?.name],
    sold: [base.sold_count],
    ratings: [review?.product_rating],
    reviews: [review?.review_count, review?.review_count_str],
    source: data.source,
    platform: data.platform,
  };
}
