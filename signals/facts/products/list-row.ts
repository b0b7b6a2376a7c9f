import * as z from 'zod/mini';
import { at } from '../../lists/json';
import { anything, id, looseId, looseText, part } from '../loose-field';
import type { RawProduct } from './make-product';

const info = {
  sale_price_decimal: anything,
  origin_price_decimal: anything,
  sale_price_format: looseText,
  origin_price_format: looseText,
  currency_name: looseText,
  currency_symbol: looseText,
};

/** A product in a list: search, category, store and similar products, a creator's showcase, the cart of a live room. */
const schema = z.object({
  product_id: id,
  title: looseText,
  product_name: looseText,
  name: looseText,
  product_price_info: part({ ...info, min_price: part(info), max_price: part(info) }),
  price: anything,
  format_price: looseText,
  string_price: looseText,
  format_market_price: looseText,
  currency: looseText,
  currency_unit: looseText,
  sold_count: anything,
  sold_info: part({ sold_count: anything }),
  rating: anything,
  product_rating: anything,
  rate_info: part({ score: anything, review_count: anything }),
  review_count: anything,
  seller: anything,
  seller_id: looseId,
  seller_info: part({ seller_id: looseId, shop_name: looseText, name: looseText }),
  seller_name: looseText,
  shop_name: looseText,
  source: looseText,
  platform: anything,
  detail_url: looseText,
  seo_url: anything,
});
type Row = z.infer<typeof schema>;

export function readListRow(object: unknown): RawProduct | undefined {
  const { data } = schema.safeParse(object);
  if (!data) return undefined;
  return {
    productId: data.product_id,
    titles: [data.title, data.product_name, data.name],
    price: priceOf(data),
    sellerIds: [data.seller_id, data.seller_info?.seller_id, textAt(data.seller, 'seller_id')],
    sellers: [
      data.seller_info?.shop_name,
      data.seller_info?.name,
      data.shop_name,
      data.seller_name,
      typeof data.seller === 'string' ? data.seller : textAt(data.seller, 'name'),
    ],
    sold: [data.sold_count, data.sold_info?.sold_count],
    ratings: [data.rate_info?.score, data.product_rating, data.rating],
    reviews: [data.rate_info?.review_count, data.review_count],
    source: data.source,
    addresses: [data.detail_url, textAt(data.seo_url, 'canonical_url'), textOf(data.seo_url)],
    platform: data.platform,
  };
}

/** `price: 1600` is cents and `market_price: 16000000` something else; "$16.00" is what people are asked to pay. */
function priceOf(row: Row): RawProduct['price'] {
  const { product_price_info: own, price } = row;
  const [low, high] = [own?.min_price ?? own, own?.max_price];
  return {
    lowest: [low?.sale_price_decimal, at(price, 'current')],
    highest: [high?.sale_price_decimal],
    original: [low?.origin_price_decimal],
    written: [row.format_price, row.string_price, low?.sale_price_format, textOf(price), textAt(price, 'current')],
    writtenOriginal: [row.format_market_price, low?.origin_price_format],
    currencies: [low?.currency_name, own?.currency_name, row.currency, row.currency_unit, textAt(price, 'currency')],
    symbol: low?.currency_symbol ?? own?.currency_symbol ?? textAt(price, 'symbol'),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const textAt = (value: unknown, key: string) => textOf(at(value, key));
