import { describe, expect, test } from 'vitest';
import { surfaceOf } from '../../signals/surface';
import { everywhere, isUmbrellaTag, umbrellaTags } from '../../signals/umbrella-tags';

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

test.each([...umbrellaTags])('the hashtags of %s are written as a page names them', (_market, tags) => {
  const odd = [...tags].filter(
    (tag) => tag !== tag.toLowerCase().normalize('NFC') || !/^[\p{L}\p{M}\p{N}_]+$/u.test(tag),
  );
  expect(odd).toEqual([]);
});

describe('in a market', () => {
  const isIn = (market: string) => (tag: string) => isUmbrellaTag(tag, market);
  const page = (tag: string) => new URL(`https://www.tiktok.com/tag/${encodeURIComponent(tag)}`);

  test('its own hashtags and those of everywhere gather things to buy', () => {
    expect(['tiktokmademebuylt', 'tiktokshopuk', 'dealdrops'].every(isIn('GB'))).toBe(true);
    expect(['racuntiktok', 'budolfinds'].some(isIn('GB'))).toBe(false);
    expect(isUmbrellaTag('unboxing', 'SG')).toBe(true);
    expect(surfaceOf(page('racuntiktok'), 'ID')).toBe('shelf');
    expect(surfaceOf(page('racuntiktok'), 'GB')).toBe('opened');
    expect(surfaceOf(page('tiktokป้ายยา'), 'TH')).toBe('shelf');
    expect(surfaceOf(page('haul unboxing'), 'TH')).toBe('opened');
  });

  test('a hashtag that the person added counts there, and where the market is not known', () => {
    const edits = { GB: { added: ['charityshopfinds'], removed: [] } };
    expect(isUmbrellaTag('charityshopfinds', 'GB', edits)).toBe(true);
    expect(isUmbrellaTag('charityshopfinds', 'US', edits)).toBe(false);
    expect(isUmbrellaTag('charityshopfinds', undefined, edits)).toBe(true);
    expect(isUmbrellaTag('tiktokshopfunfest', 'GB', { GB: { added: ['tiktokshopfunfest'], removed: [] } })).toBe(true);
    expect(surfaceOf(page('CharityShopFinds'), 'GB', edits)).toBe('shelf');
  });

  test('a hashtag that the person took out takes its misspellings along', () => {
    const edits = { [everywhere]: { added: ['tiktokshopuk'], removed: ['tiktokmademebuyit', 'tiktokshop'] } };
    const gathers = ['tiktokmademebuyit', 'tiktokmademebuylt', 'tiktokshop', 'tiktokshopfinds', 'tiktokshopuk'];
    expect(gathers.filter((tag) => isUmbrellaTag(tag, 'GB', edits))).toEqual(['tiktokshopuk']);
    expect(gathers.filter((tag) => isUmbrellaTag(tag, undefined, edits))).toEqual(['tiktokshopuk']);
  });

  test('one that was taken out in one market stays in the others', () => {
    const edits = { GB: { added: [], removed: ['haul'] } };
    expect(isUmbrellaTag('haul', 'GB', edits)).toBe(false);
    expect(isUmbrellaTag('haul', 'US', edits)).toBe(true);
    expect(isUmbrellaTag('haul', undefined, edits)).toBe(true);
  });
});
