import type { SavedFile } from './saved-files';

const others = "other collectors' output, no page or answer of TikTok's own shape";

export const otherFiles: SavedFile[] = [
  ...[
    ...['apify-2025-07-dataset.json', 'apify-2025-08-hashtag-dataset.json', 'qbukold-7255667916601855259.json'],
    ...['qbukold-7455507777042304261.json', 'rimi-2025-vn-items.json', 'zeeschuimer-decoder-2023.csv'],
  ].map((name) => ({ file: `normalized/${name}`, what: 'output of a collector', notRead: others })),
  { file: 'shop/caphdev-2026-shop-anchor-retyped.json', what: 'shop anchor of one video, 2026', facts: 'anchor' },
  { file: 'shop/llzelda-2025-categories-200.csv', what: 'list of shop categories', notRead: others },
  {
    file: 'shop/llzelda-2025-pdp.html',
    what: 'TikTok Shop product page, 2025',
    address: 'https://www.tiktok.com/shop/pdp/_/1729447605324124806',
    facts: 'product page',
  },
  { file: 'shop/llzelda-2025-pdp_links.csv', what: 'list of product addresses', notRead: others },
  {
    file: 'shop/videodata-2021-creator-showcase-shopify.json',
    what: "a creator's showcase, 2021",
    facts: 'showcase',
  },
  ...['LoveMom', 'sarahadams'].map((tag) => ({
    file: `trends/hashtag-views-${tag}.txt`,
    what: "a hashtag's views over the years",
    notRead: others,
  })),
  ...['history.jsonl', 'latest.json'].map((name) => ({
    file: `trends/jianming-2026-trending_${name}`,
    what: 'output of a collector',
    notRead: others,
  })),
  ...['m', 't', 'www'].map((host) => ({
    file: `trends/ogohogo-2022-discover-${host}.json`,
    what: 'Discover as a collector wrote it down, 2022',
    facts: 'collected discover' as const,
    notRead: others,
  })),
  { file: 'trends/videodata-2020-hashtag-trend.json', what: 'Discover, 2020', facts: 'discover' },
];
