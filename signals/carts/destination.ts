/** Where carts lead, with the domains of each place; `.*` stands for the endings of the countries. */
const places = Object.entries({
  'tiktok-shop': '',
  shopify: 'myshopify.com shop.app',
  amazon: 'amazon.* amzn.* amzn.to amzn.asia a.co',
  walmart: 'walmart.*',
  shopee: 'shopee.* shope.ee shp.ee',
  lazada: 'lazada.* lzd.co',
  aliexpress: 'aliexpress.*',
  alibaba: 'alibaba.com',
  '1688': '1688.com',
  ebay: 'ebay.*',
  etsy: 'etsy.com etsy.me',
  shein: 'shein.*',
  temu: 'temu.com temu.to',
  'jd-id': 'jd.id',
  tokopedia: 'tokopedia.com tokopedia.link',
  bukalapak: 'bukalapak.com',
  blibli: 'blibli.com',
  tiki: 'tiki.vn',
  sendo: 'sendo.vn',
  zalora: 'zalora.*',
  fanno: 'fanno.com',
  'casas-bahia': 'casasbahia.com.br',
  instagram: 'instagram.com instagr.am',
  facebook: 'facebook.com fb.com fb.me',
  'link-hub':
    'linktr.ee linktree.com beacons.ai bio.link bio.site lnk.bio tap.bio campsite.bio stan.store koji.to taplink.cc allmylinks.com msha.ke hoo.be solo.to carrd.co lynk.id heylink.me linkin.bio',
});

/** Other endings are open to anybody's imitation: `shopee.xyz`, `amazon.io`. */
const countries =
  /^\w+\.(?:com|(?:com?\.)?(?:ae|ar|at|au|be|br|ca|ch|cl|cn|co|de|eg|es|eu|fr|hk|id|ie|in|it|jp|kr|mx|my|nl|nz|ph|pl|pt|ru|sa|se|sg|th|tr|tw|uk|us|vn|za))$/;
const tiktokHost = /(?:^|\.)tiktokv?\.com$/;
const tiktokShopHost = /(?:^|\.)shop\.tiktok\.com$/;
const tiktokShopPath = /^\/(?:[a-z]{2}(?:-\w+)?\/)?(?:shop|view\/product)(?:\/|$)/;

/**
 * Addresses that only pass on, by the parameter that says where to. Host and path are looked at apart: a path may be
 * written to look like somebody's host.
 */
const wrappers: [parameter: string, host: RegExp, path: RegExp][] = [
  ['target', /(?:^|\.)tiktok\.com$/, /^\/(?:link|redirect)(?:\/|$)/],
  ['u', /^lm?\.(?:facebook|instagram)\.com$/, /^\//],
  ['ued', /^(?:www\.)?awin1\.com$/, /^\//],
  ['url', /^go\.(?:skimresources|redirectingat)\.com$/, /^\//],
  ['murl', /^click\.linksynergy\.com$/, /^\//],
  ['q', /^(?:www\.)?youtube\.com$/, /^\/redirect\/?$/],
  ['q', /^(?:www\.)?google\.com$/, /^\/url\/?$/],
];
const longestAddress = 8000;
const mostWrappings = 5;

/**
 * Slug of the place that a cart leads to: by the name or the number of the shop system that TikTok gives (100 is Shopify,
 * on shops' own domains too; 5 is its own), or by the registrable domain of the address; else `other`.
 */
export function destinationOf(source: string | undefined, address: string | undefined, platform?: unknown): string {
  const name = (source ?? '')
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');
  const named = name === 'tiktok' ? 'tiktok-shop' : places.find(([slug]) => slug.replace('-', '') === name)?.[0];
  if (named) return named;
  if (Number(platform) === 100) return 'shopify';
  return placeAt(unwrapped(address)) ?? (Number(platform) === 5 ? 'tiktok-shop' : 'other');
}

/** Where an address leads in the end, as far as it says so itself: nothing is followed. */
export function unwrapped(address: string | undefined): URL | undefined {
  let next = address;
  for (let level = 0; level <= mostWrappings; level++) {
    if (!next || next.length > longestAddress || !/^https?:/i.test(next) || !URL.canParse(next)) return undefined;
    const url = new URL(next);
    const wrapper = wrappers.find(([, host, path]) => host.test(hostOf(url)) && path.test(url.pathname));
    next = wrapper && (url.searchParams.get(wrapper[0]) ?? undefined);
    if (!next) return url;
  }
  return undefined;
}

/** Slug of the place at an address; `undefined` for any other site, the rest of TikTok included. */
export function placeAt(url: URL | undefined): string | undefined {
  if (!url) return undefined;
  const host = hostOf(url);
  if (tiktokHost.test(host))
    return tiktokShopHost.test(host) || tiktokShopPath.test(url.pathname) ? 'tiktok-shop' : undefined;
  const labels = host.split('.');
  const hasTwoEndings = /^(?:com?|net|org)$/.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  const domain = labels.slice(hasTwoEndings ? -3 : -2).join('.');
  const anywhere = countries.test(domain) && domain.replace(/\..*/, '.*');
  return places.find(([, domains]) => domains.split(' ').some((one) => one === domain || one === anywhere))?.[0];
}

/** A closing dot says no more than that the name is whole. */
const hostOf = ({ hostname }: URL) => hostname.replace(/\.$/, '');
