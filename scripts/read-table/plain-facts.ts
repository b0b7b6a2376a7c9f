import { type Entry, entryOf } from './entry';
import { plainAnchor } from './plain-anchor';
import { countUnder, listUnder, plainJson, textUnder, under } from './plain-json';

export interface PlainFacts {
  products: Entry[];
  hashtags: Entry[];
  profiles: Entry[];
}

/** Where one file keeps what is no video; each plan is for that file alone. */
const plans = {
  anchor: ({ root }) => ({ products: listUnder(root, 'anchors').flatMap(plainAnchor) }),
  showcase: ({ root }) => ({ products: listUnder(root, 'data/products').map(showcased) }),
  'product page': ({ script }) => ({ products: [ofProductPage(script('#__MODERN_ROUTER_DATA__'))] }),
  profile: ({ root }) => ({ profiles: [profile(root)] }),
  'profile in page': ({ script }) => ({ profiles: [profile(script('#__UNIVERSAL_DATA_FOR_REHYDRATION__'))] }),
  'hashtag heading': ({ page }) => ({ hashtags: [heading(page)] }),
  'hashtag suggestions': ({ root }) => ({
    hashtags: listUnder(root, 'data').map((row) =>
      total(textUnder(row, 'challenge/title'), under(row, 'stats/viewCount'), under(row, 'stats/videoCount')),
    ),
  }),
  discover: ({ root }) => ({
    hashtags: listUnder(root, 'data').map((row) =>
      total(textUnder(row, 'cardItem/extraInfo/challengeName'), under(row, 'cardItem/extraInfo/views')),
    ),
  }),
  'collected discover': ({ root }) => ({
    hashtags: listUnder(root, 'hashtag').map((row) => total(textUnder(row, 'name'), under(row, 'stats/views'))),
  }),
} satisfies Record<string, (source: Source) => Partial<PlainFacts>>;

export type FactPlan = keyof typeof plans;

interface Source {
  root: unknown;
  page: Document | undefined;
  script(css: string): unknown;
}

export function plainFacts(plan: FactPlan, root: unknown, page: Document | undefined): PlainFacts {
  const script = (css: string) => plainJson(page?.querySelector(css)?.textContent ?? '');
  const found: Partial<PlainFacts> = plans[plan]({ root, page, script });
  const once = (entries: Entry[] = []) => [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  return { products: once(found.products), hashtags: once(found.hashtags), profiles: once(found.profiles) };
}

function showcased(product: unknown): Entry {
  const price = textUnder(product, 'format_price').replace('$', '');
  const before = textUnder(product, 'format_market_price').replace('$', '');
  return entryOf(textUnder(product, 'product_id'), {
    title: textUnder(product, 'title'),
    destination: textUnder(product, 'source').toLowerCase(),
    price: Number(price),
    'original price': before === price ? undefined : Number(before),
    currency: textUnder(product, 'currency_unit'),
  });
}

function ofProductPage(root: unknown): Entry {
  const page = Object.values(under(root, 'loaderData') ?? {}).find((one) => under(one, 'page_config') !== undefined);
  const parts = listUnder(page, 'page_config/components_map').map((part) => under(part, 'component_data'));
  const part = parts.find((one) => under(one, 'product_info') !== undefined);
  const product = under(part, 'product_info');
  const price = under(product, 'product_base/price');
  const number = (key: string) => Number(textUnder(price, key) || Number.NaN);
  return entryOf(textUnder(product, 'product_id'), {
    title: textUnder(product, 'product_base/title'),
    destination: 'tiktok-shop',
    price: number('min_sku_price'),
    'highest price': number('max_sku_price'),
    'original price': number('min_sku_original_price'),
    currency: textUnder(price, 'currency'),
    seller: textUnder(product, 'seller/name'),
    'seller id': textUnder(product, 'seller_id'),
    sold: countUnder(product, 'product_base/sold_count'),
    rating: under(product, 'product_detail_review/product_rating'),
    reviews: countUnder(product, 'product_detail_review/review_count'),
    category: textUnder(listUnder(part, 'categories').at(-1), 'category_name'),
    market: textUnder(part, 'sale_region'),
  });
}

function profile(root: unknown): Entry {
  const info = under(root, '__DEFAULT_SCOPE__/webapp.user-detail/userInfo');
  return entryOf(textUnder(info, 'user/uniqueId'), {
    name: textUnder(info, 'user/nickname'),
    followers: countUnder(info, 'statsV2/followerCount') ?? countUnder(info, 'stats/followerCount'),
    verified: under(info, 'user/verified'),
    'seller mark': under(info, 'user/ttSeller'),
    link: textUnder(info, 'user/bioLink/link')
      .replace(/^https?:\/\//, '')
      .split('/')[0]
      ?.toLowerCase(),
  });
}

function heading(page: Document | undefined): Entry {
  const [tag = '', shown = ''] = ['challenge-title', 'challenge-vvcount'].map((name) =>
    page?.querySelector(`[data-e2e="${name}"]`)?.textContent?.trim(),
  );
  const [, number, what = ''] = /^(\d+\.\d)M (views|videos)$/.exec(shown) ?? [];
  const counts = { [what]: number && Math.round(Number(number) * 10) * 1e5 };
  return entryOf(tag.replace('#', '').toLowerCase(), counts, { [what]: 1e5 });
}

function total(name: string, views: unknown, videos?: unknown): Entry {
  return entryOf(name.replace('#', '').toLowerCase(), {
    views: views === undefined ? undefined : Number(views),
    videos: videos === undefined ? undefined : Number(videos),
  });
}
