import type { Chance } from '../chance';
import type { Language } from '../vocabulary/thing';

export const regions = ['GB', 'US', 'ID', 'TH', 'VN', 'MY', 'PH', 'SG'] as const;
export type Region = (typeof regions)[number];

interface MarketPlace {
  currency: string;
  /** Units of the currency for a British pound's worth there: prices follow the purse, not the exchange. */
  perPound: number;
  /** Prices end on a multiple of this, less one hundredth where there are cents. */
  step: number;
  /** Before the digits in a cart. */
  symbol: string;
  /** As captions say it, where they say it otherwise. */
  spoken?(price: string): string;
  /** In percent. */
  languages: Partial<Record<Language, number>>;
  /** Besides TikTok Shop and Shopify. */
  shops: { source: string; host: string }[];
}

const shop = (source: string, host: string) => ({ source, host });
const amazon = shop('Amazon', 'www.amazon.com');
const aliexpress = shop('AliExpress', 'www.aliexpress.com');
const shein = shop('Shein', 'www.shein.com');

export const marketPlaces: Record<Region, MarketPlace> = {
  GB: {
    currency: 'GBP',
    perPound: 1,
    step: 0.5,
    symbol: '£',
    languages: { en: 88, zh: 6, es: 3, vi: 3 },
    shops: [
      shop('Amazon', 'www.amazon.co.uk'),
      shop('eBay', 'www.ebay.co.uk'),
      shop('Etsy', 'www.etsy.com'),
      shein,
      aliexpress,
    ],
  },
  US: {
    currency: 'USD',
    perPound: 1.3,
    step: 1,
    symbol: '$',
    languages: { en: 82, es: 13, zh: 3, vi: 2 },
    shops: [
      amazon,
      shop('Walmart', 'www.walmart.com'),
      shop('eBay', 'www.ebay.com'),
      shop('Etsy', 'www.etsy.com'),
      shein,
    ],
  },
  ID: {
    currency: 'IDR',
    perPound: 9_000,
    step: 1_000,
    symbol: 'Rp',
    languages: { id: 90, en: 10 },
    shops: [
      shop('Shopee', 'shopee.co.id'),
      shop('Tokopedia', 'www.tokopedia.com'),
      shop('Lazada', 'www.lazada.co.id'),
      shop('JD.ID', 'www.jd.id'),
    ],
  },
  TH: {
    currency: 'THB',
    perPound: 24,
    step: 10,
    symbol: '฿',
    spoken: (price) => `${price}บาท`,
    languages: { th: 90, en: 10 },
    shops: [shop('Shopee', 'shopee.co.th'), shop('Lazada', 'www.lazada.co.th')],
  },
  VN: {
    currency: 'VND',
    perPound: 14_000,
    step: 1_000,
    symbol: '₫',
    spoken: (price) => `${price.replace(/\.000$/, '')}k`,
    languages: { vi: 93, en: 7 },
    shops: [shop('Shopee', 'shopee.vn'), shop('Lazada', 'www.lazada.vn')],
  },
  MY: {
    currency: 'MYR',
    perPound: 3.4,
    step: 1,
    symbol: 'RM',
    languages: { ms: 62, en: 22, zh: 16 },
    shops: [shop('Shopee', 'shopee.com.my'), shop('Lazada', 'www.lazada.com.my')],
  },
  PH: {
    currency: 'PHP',
    perPound: 38,
    step: 10,
    symbol: '₱',
    languages: { fil: 62, en: 38 },
    shops: [shop('Shopee', 'shopee.ph'), shop('Lazada', 'www.lazada.com.ph'), shein],
  },
  SG: {
    currency: 'SGD',
    perPound: 1.6,
    step: 1,
    symbol: 'S$',
    languages: { en: 66, zh: 26, ms: 8 },
    shops: [shop('Shopee', 'shopee.sg'), shop('Lazada', 'www.lazada.sg'), amazon],
  },
};

export const regionOf = (letters: string): Region => regions.find((region) => region === letters) ?? 'GB';

export function pickLanguage(chance: Chance, region: Region): Language {
  let left = chance.next() * 100;
  for (const [language, percent] of Object.entries(marketPlaces[region].languages)) {
    left -= percent;
    if (left < 0) return language as Language;
  }
  return 'en';
}

/** In whole units with at most two decimals, as the shops of that country like it. */
export function localPrice(pounds: number, region: Region): number {
  const { perPound, step } = marketPlaces[region];
  const steps = Math.max(1, Math.round((pounds * perPound) / step)) * step;
  return step <= 1 ? Math.round(steps * 100 - 1) / 100 : steps;
}

/** As a cart shows it: `£8.99`, `Rp36.000`. */
export function shownPrice(price: number, region: Region): string {
  return `${marketPlaces[region].symbol}${digitsOf(price, region)}`;
}

/** As people say it in a caption: `145k`, `240บาท`. */
export function spokenPrice(price: number, region: Region): string {
  return marketPlaces[region].spoken?.(digitsOf(price, region)) ?? shownPrice(price, region);
}

function digitsOf(price: number, region: Region): string {
  if (marketPlaces[region].step <= 1) return price.toFixed(2);
  return String(price).replace(/(?<=\d)(?=(?:\d{3})+$)/g, region === 'ID' || region === 'VN' ? '.' : ',');
}
