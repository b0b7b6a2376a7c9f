/** Where a person looks an item up by hand. Links only: nothing is asked of these places by us. */
export const lookUpSites = ['google-trends', 'amazon', '1688', 'aliexpress', 'tiktok'] as const;
export type LookUpSite = (typeof lookUpSites)[number];

export interface LookUp {
  site: LookUpSite;
  /** What is looked for there. */
  words: string;
  url: string;
}

/** What people there write in; English elsewhere. */
const languages: Record<string, string> = {
  ID: 'id',
  TH: 'th',
  VN: 'vi',
  MY: 'ms',
  PH: 'fil',
  CN: 'zh-CN',
  TW: 'zh-CN',
};

/** Amazon's own shops; elsewhere people buy from the American one. */
const amazons: Record<string, string> = {
  ...{ GB: 'co.uk', IE: 'ie', DE: 'de', FR: 'fr', IT: 'it', ES: 'es', NL: 'nl', BE: 'com.be', SE: 'se', PL: 'pl' },
  ...{ TR: 'com.tr', AE: 'ae', SA: 'sa', EG: 'eg', IN: 'in', JP: 'co.jp', SG: 'sg', AU: 'com.au', CA: 'ca' },
  ...{ MX: 'com.mx', BR: 'com.br', ZA: 'co.za' },
};

const isMarket = (market: string | undefined): market is string => /^[A-Z]{2}$/.test(market ?? '') && market !== 'ZZ';

/** Links to look an item up in a market: in its people's words, in Chinese where its makers sell, else in English. */
export function lookUps(nameIn: (language: string) => string, market?: string): LookUp[] {
  const local = nameIn(languages[market ?? ''] ?? 'en');
  const [english, chinese] = [nameIn('en'), nameIn('zh-CN')];
  const words: Record<LookUpSite, string> = {
    'google-trends': local,
    amazon: english,
    '1688': chinese,
    aliexpress: english,
    tiktok: local,
  };
  return lookUpSites.map((site) => ({ site, words: words[site], url: addresses[site](words[site], market) }));
}

const asked = (address: string, query: Record<string, string>) => `${address}?${new URLSearchParams(query)}`;

const addresses: Record<LookUpSite, (words: string, market?: string) => string> = {
  'google-trends': (q, market) =>
    asked('https://trends.google.com/trends/explore', isMarket(market) ? { q, geo: market } : { q }),
  amazon: (k, market) => asked(`https://www.amazon.${amazons[market ?? ''] ?? 'com'}/s`, { k }),
  // It reads words in the Chinese encoding of old unless it is told otherwise.
  '1688': (keywords) => asked('https://s.1688.com/selloffer/offer_search.htm', { keywords, charset: 'utf8' }),
  aliexpress: (words) => asked('https://www.aliexpress.com/wholesale', { SearchText: words }),
  tiktok: (q) => asked('https://www.tiktok.com/search', { q }),
};
