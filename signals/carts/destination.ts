/** Shops by the name that their domain carries, whatever the country: shopee.vn, shopee.co.id. */
const shops = new Map(
  Object.entries({
    tiktok: 'tiktok-shop',
    tiktokv: 'tiktok-shop',
    myshopify: 'shopify',
    shopify: 'shopify',
    amazon: 'amazon',
    amzn: 'amazon',
    walmart: 'walmart',
    shopee: 'shopee',
    shp: 'shopee',
    lazada: 'lazada',
    aliexpress: 'aliexpress',
    ebay: 'ebay',
    etsy: 'etsy',
    shein: 'shein',
    temu: 'temu',
    jd: 'jd-id',
    tokopedia: 'tokopedia',
    casasbahia: 'casas-bahia',
  }),
);
/** Short addresses outside a country's ending; `.xyz` and its like are open to anybody's imitation. */
const shortAddresses = new Map(
  Object.entries({ 'amzn.to': 'amazon', 'a.co': 'amazon', 'tokopedia.link': 'tokopedia' }),
);

/** Slug of the shop that a cart leads to, by the name TikTok gives it or by the domain of its address; else `other`. */
export function destinationOf(source: string | undefined, address: string | undefined): string {
  return shops.get(plain(source)) ?? shopAt(address) ?? 'other';
}

const plain = (source = '') => {
  const name = source.toLowerCase().replace(/[^a-z]/g, '');
  return name === 'tiktokshop' || name === 'tiktok' ? 'tiktok' : name === 'jdid' ? 'jd' : name;
};

function shopAt(address: string | undefined): string | undefined {
  const labels = hostOf(address)?.split('.') ?? [];
  const short = shortAddresses.get(labels.slice(-2).join('.'));
  if (short) return short;
  const hasTwoEndings = /^(?:com?|net|org)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  const ending = labels.slice(hasTwoEndings ? -2 : -1).join('.');
  const name = labels.at(hasTwoEndings ? -3 : -2) ?? '';
  if (!/^(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(ending)) return undefined;
  return name === 'jd' && ending !== 'id' ? undefined : shops.get(name);
}

function hostOf(address: string | undefined): string | undefined {
  return address && /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).hostname : undefined;
}
