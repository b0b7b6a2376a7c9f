import * as z from 'zod/mini';
import { isObject } from '../../lists/json';
import { anything, id, looseId, looseText, part } from '../loose-field';
import type { RawProduct } from './make-product';

const mostKinds = 1000;

const price = part({
  sale_price_decimal: anything,
  origin_price_decimal: anything,
  sale_price_format: looseText,
  currency_name: looseText,
  currency_symbol: looseText,
});

/** `product_info` of a product's page in 2026: one model for each part of the page. */
const schema = z.object({
  product_model: z.object({ product_id: id, name: z.string(), seller_id: looseId, sold_count: anything }),
  promotion_model: part({ promotion_product_price: part({ min_price: price, skus_price: anything }) }),
  review_model: part({ product_overall_score: anything, product_review_count: anything }),
  seller_model: part({ shop_name: looseText, seller_id: looseId }),
});

export function readPage2026(object: unknown): RawProduct | undefined {
  const { data } = schema.safeParse(object);
  if (!data) return undefined;
  const { product_model: product, promotion_model: promotion, review_model: review, seller_model: seller } = data;
  const lowest = promotion?.promotion_product_price?.min_price;
  return {
    productId: product.product_id,
    titles: [product.name],
    price: {
      lowest: [lowest?.sale_price_decimal],
      highest: [dearest(promotion?.promotion_product_price?.skus_price)],
      original: [lowest?.origin_price_decimal],
      written: [lowest?.sale_price_format],
      currencies: [lowest?.currency_name],
      symbol: lowest?.currency_symbol,
    },
    sellerIds: [product.seller_id, seller?.seller_id],
    sellers: [seller?.shop_name],
    sold: [product.sold_count],
    ratings: [review?.product_overall_score],
    reviews: [review?.product_review_count],
  };
}

/** The highest of the prices that stand under the kinds of a product, as text. */
function dearest(kinds: unknown): string | undefined {
  const prices = isObject(kinds) ? Object.values(kinds).slice(0, mostKinds) : [];
  return prices
    .map((kind) => price.parse(kind)?.sale_price_decimal)
    .filter((value) => typeof value === 'string' && /^\d{1,10}(?:\.\d{1,2})?$/.test(value))
    .toSorted((a, b) => Number(b) - Number(a))[0] as string | undefined;
}
