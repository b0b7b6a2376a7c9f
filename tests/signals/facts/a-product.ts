export const productId = '1729840619138750658';

/** A product's page of 2026, made up, with parts of it changed. */
export function page2026(change: object = {}) {
  const product_info = {
    product_model: { product_id: productId, name: 'A lamp', seller_id: '7495278230053096070', sold_count: '9195' },
    promotion_model: {
      promotion_product_price: {
        min_price: {
          sale_price_decimal: '49.99',
          origin_price_decimal: '79.99',
          currency_name: 'USD',
          currency_symbol: '$',
          price_prefix: 'From',
        },
        skus_price: { 1: { sale_price_decimal: '49.99' }, 2: { sale_price_decimal: '109.5' } },
      },
    },
    review_model: { product_overall_score: 4.6, product_review_count: '1104' },
    seller_model: { shop_name: 'Lamps Ltd' },
    ...change,
  };
  const component = { component_name: 'product_info', component_data: { product_info } };
  const page = { page_config: { components_map: [{ component_name: 'header' }, component] } };
  return { loaderData: { layout: null, '(region)/pdp/(product_name_slug$)/(product_id)/page': page } };
}

/** A row of the shop's lists of 2025 and 2026, made up. */
export const listRow = {
  product_id: productId,
  title: 'A lamp',
  product_price_info: {
    currency_name: 'USD',
    currency_symbol: '$',
    sale_price_decimal: '16',
    origin_price_decimal: '20.5',
    sale_price_format: '16.00',
  },
  rate_info: { score: 4.8, review_count: '37135' },
  sold_info: { sold_count: 234442 },
  seller_info: { seller_id: '7495616181061519815', shop_name: 'Lamps Ltd' },
  seo_url: { canonical_url: `https://shop.tiktok.com/us/pdp/a-lamp/${productId}` },
};
export const listed = (row: object) => ({ code: 0, data: { productList: [{ ...listRow, ...row }] } });
