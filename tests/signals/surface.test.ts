import { expect, test } from 'vitest';
import { surfaceOf } from '../../signals/surface';
import { isUmbrellaTag } from '../../signals/umbrella-tags';

test.each([
  ['/', 'feed'],
  ['/foryou', 'feed'],
  ['/following', 'feed'],
  ['/friends', 'feed'],
  ['/en/explore', 'feed'],
  ['/tag/TikTokMadeMeBuyIt', 'shelf'],
  ['/tag/tiktokshopfinds', 'shelf'],
  ['/tag/%E0', 'opened'],
  ['/tag/crystals', 'opened'],
  ['/search?q=tiktokmademebuyit', 'opened'],
  ['/@x', 'opened'],
  ['/@x/video/7507673491211029803', 'opened'],
])('%s is %s', (path, surface) => {
  expect(surfaceOf(new URL(`https://www.tiktok.com${path}`))).toBe(surface);
});

test.each([
  ...['tiktokmademebuyit', 'tiktokmademebuylt', 'tiklokmademebuylt', 'tiktokmedemebuyit', 'tiktokmadsmebuyit'],
  ...[
    'titokmademebuyit',
    'tictokmademebuyit',
    'tiktokmakemebuyit',
    'tiktokshopcreat',
    'tiktokshopspringglowp',
    'tiktokshopuk',
  ],
  ...['ttshop', 'tiktokป้ายยา', 'racuntiktok', 'budolfinds', 'tiktоkmademebuyit'],
])('#%s gathers things to buy', (tag) => {
  expect(isUmbrellaTag(tag)).toBe(true);
});

test.each(['', 'tiktok', 'tiktokshopfunfest', 'fyp', 'greenish', 'tiktokgiaitri', 'makemebuyit', 'constructor'])(
  '#%s does not',
  (tag) => {
    expect(isUmbrellaTag(tag)).toBe(false);
  },
);
