import type { Layout } from '../layout';
import type { ReplicaProduct, Supply } from '../supply';
import { inScript, type StateScript } from './page-state';

/** The JSON of a product page of TikTok Shop, where only the shape says which component it is. */
export function productState(supply: Supply, layout: Layout, product: ReplicaProduct): StateScript {
  const { id, title, seller, categories } = product;
  const shape = layout.shopPage === 2025 ? productInfo2025(product) : productInfo2026(product);
  const component = {
    component_type: 'product_info',
    component_name: 'product_info',
    component_data: { product_info: shape, sale_region: supply.region, categories: categoryRows(categories) },
  };
  const empty = (name: string) => ({ component_type: name, component_name: name, fe_config: {} });
  const page = {
    basic_info: { lang: supply.language, device_system: 'mac', is_mobile: false, is_login: layout.isSignedIn },
    route_info: { route_page_name: 'pdp', route_product_name_slug: slugOf(title), route_product_id: id },
    region_info: { path_region: supply.region, real_region: supply.region },
    page_config: {
      components_map: [empty('user_info'), empty('page_header'), empty('bread_crumbs'), component, empty('video_list')],
      global_data: { seller_id: seller.id },
    },
  };
  return routerScript({ layout: null, 'shop/pdp/(product_name_slug$)/(product_id)/page': page });
}

export function storeState(supply: Supply, sellerId: string): StateScript {
  const products = supply.store(sellerId);
  const rows = products.map(({ id, title, price, currency, soldCount, rating, seller }) => ({
    product_id: id,
    title,
    price: { currency, symbol: symbolOf(currency), current: shown(price, currency) },
    sold_count: soldCount,
    rating,
    seller: seller.name,
  }));
  const component = { component_name: 'store_product_list', component_data: { products: rows } };
  const page = { region_info: { path_region: supply.region }, page_config: { components_map: [component] } };
  return routerScript({ layout: null, 'shop/store/(store_slug$)/(seller_id)/page': page });
}

const routerScript = (loaderData: unknown): StateScript => ({
  id: '__MODERN_ROUTER_DATA__',
  type: 'application/json',
  text: inScript({ loaderData, errors: null }),
});

function productInfo2025(product: ReplicaProduct) {
  const { id, title, price, originalPrice, currency, soldCount, rating, reviewCount, seller } = product;
  const most = price * 1.1;
  const symbol = symbolOf(currency);
  return {
    product_id: id,
    status: 1,
    seller_id: seller.id,
    seller: { seller_id: seller.id, name: seller.name, product_count: seller.productCount },
    product_base: {
      title,
      sold_count: soldCount,
      price: {
        real_price: `${symbol}${shown(price, currency)} - ${shown(most, currency)}`,
        is_interval_price: true,
        min_sku_price: plain(price, currency),
        max_sku_price: plain(most, currency),
        min_sku_original_price: plain(originalPrice ?? price, currency),
        currency,
        currency_symbol: symbol,
      },
    },
    skus: [price, most].map((value, index) => ({
      sku_id: String(BigInt(id) + BigInt(index + 1)),
      stock: 40,
      price: {
        real_price: { price_str: symbol + shown(value, currency), price_val: plain(value, currency), currency },
      },
    })),
    product_detail_review: { product_rating: rating, review_count: reviewCount },
    source: 'TikTok Shop',
    platform: 5,
  };
}

function productInfo2026(product: ReplicaProduct) {
  const { id, title, price, originalPrice, currency, soldCount, rating, reviewCount, seller } = product;
  const lowest = {
    sale_price_decimal: plain(price, currency),
    origin_price_decimal: plain(originalPrice ?? price, currency),
    currency_name: currency,
    currency_symbol: symbolOf(currency),
    price_prefix: 'From',
  };
  return {
    product_model: { product_id: id, name: title, seller_id: seller.id, sold_count: String(soldCount) },
    promotion_model: { promotion_product_price: { min_price: lowest } },
    skus_price: {},
    review_model: { product_overall_score: rating, product_review_count: String(reviewCount) },
    seller_model: { shop_name: seller.name, seller_id: seller.id },
  };
}

/** Prices in these have no cents, and points between the thousands. */
const wholeCurrencies = new Set(['IDR', 'VND']);
const plain = (price: number, currency: string) => price.toFixed(wholeCurrencies.has(currency) ? 0 : 2);
const shown = (price: number, currency: string) =>
  wholeCurrencies.has(currency) ? Math.round(price).toLocaleString('id') : price.toFixed(2);

const categoryRows = (categories: string[]) =>
  categories.map((category_name, index) => ({ category_id: String(600_000 + index), category_name, level: index + 1 }));

export const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '') || 'product';

const symbolOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
