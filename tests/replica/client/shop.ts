import type { Asking } from './asking';
import type { Drawing } from './drawing';

export type Shop = ReturnType<typeof makeShop>;

type Info = Record<string, Record<string, never>>;

interface Row {
  product_id: string;
  title: string;
  price: { symbol: string; current: string };
  sold_count: number;
  seller: string;
}

/** Pages of TikTok Shop, drawn from the JSON that the server put into them, of whichever shape. */
export function makeShop({ drawing, asking }: { drawing: Drawing; asking: Asking }) {
  const { add, short } = drawing;

  function components(): { component_data?: Record<string, unknown> }[] {
    const { loaderData } = asking.state('__MODERN_ROUTER_DATA__');
    const pages: { page_config?: { components_map: [] } }[] = Object.values(loaderData);
    return pages.find((page) => page)?.page_config?.components_map ?? [];
  }

  function product(main: Element): void {
    const infos = components().map(({ component_data }) => component_data?.product_info as Info | undefined);
    const info = infos.find((found) => found);
    if (!info) return;
    const shown = info.product_model ? read2026(info) : read2025(info);
    const page = add(main, 'div DivProductPage');
    drawing.cover(add(page, 'div DivProductPicture'), shown.id, shown.title);
    const words = add(page, 'div DivProductWords');
    add(words, 'h1', { class: 'H1-Semibold' }, shown.title);
    const line = add(words, 'div', { class: 'flex flex-row items-center' });
    add(line, 'span', {}, `★ ${shown.rating} `);
    add(line, 'span', { class: 'ml-6 H3-Regular text-color-UIText2' }, `(${shown.reviews})`);
    add(line, 'span', { class: 'H3-Regular text-color-UIText2' }, ` ${short(Number(shown.sold))} sold`);
    add(words, 'div DivPrice', {}, shown.price);
    add(words, 'div', { class: 'text-color-UIText2' }, `Sold by ${shown.seller}`);
    for (const label of ['Add to cart', 'Buy now']) add(words, 'button', { 'data-testid': 'tux-web-button' }, label);
  }

  function read2025(info: Info) {
    const { product_base: base = {}, product_detail_review: review = {}, seller = {} } = info;
    const price: Record<string, string> = base.price ?? {};
    return {
      id: String(info.product_id),
      title: String(base.title),
      sold: String(base.sold_count),
      rating: String(review.product_rating),
      reviews: String(review.review_count),
      price: price.real_price ?? '',
      seller: String(seller.name),
    };
  }

  function read2026(info: Info) {
    const {
      product_model: model = {},
      review_model: review = {},
      promotion_model: promotion = {},
      seller_model = {},
    } = info;
    const { min_price: price = {} }: Record<string, Record<string, string>> = promotion.promotion_product_price ?? {};
    return {
      id: String(model.product_id),
      title: String(model.name),
      sold: String(model.sold_count),
      rating: String(review.product_overall_score),
      reviews: String(review.product_review_count),
      price: `${price.price_prefix} ${price.currency_symbol}${price.sale_price_decimal}`,
      seller: String(seller_model.shop_name),
    };
  }

  function store(main: Element): void {
    const rows: Row[] = components().flatMap(({ component_data }) => (component_data?.products as Row[]) ?? []);
    add(main, 'h1 H1ShareTitle', {}, rows[0]?.seller ?? 'Shop');
    const list = add(main, 'div DivStoreGrid');
    for (const { product_id, title, price, sold_count } of rows) {
      const slug = title.toLowerCase().replace(/[^a-z\d]+/g, '-') || 'product';
      const link = add(list, 'a', { href: `https://www.tiktok.com/shop/pdp/${slug}/${product_id}`, title });
      drawing.cover(add(link, 'div DivProductPicture'), product_id, title);
      add(link, 'span', {}, title);
      add(link, 'strong', {}, price.symbol + price.current);
      add(link, 'span', {}, `${short(sold_count)} sold`);
    }
  }

  return { product, store };
}
