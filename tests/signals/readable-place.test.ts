import { expect, test } from 'vitest';
import { isReadablePlace } from '../../signals/readable-place';

test.each([
  ...['https://www.tiktok.com/', 'https://tiktok.com/foryou', 'https://m.tiktok.com/@x', 'https://www.tiktok.com/de/'],
  ...['https://www.tiktok.com/@login', 'https://www.tiktok.com/tag/messages', 'https://www.tiktok.com/@x/video/1'],
  ...[
    'https://shop.tiktok.com/view/product/1',
    'https://www.tiktok.com/search?q=login',
    'https://www.tiktok.com/loginfo',
  ],
  'https://ads.tiktok.com/business/creativecenter/inspiration/popular/hashtag/pc/en',
  'https://ads.tiktok.com/business/creativecenter/pc/en',
])('%s may be read', (address) => {
  expect(isReadablePlace(new URL(address))).toBe(true);
});

test.each([
  ...[
    'seller.tiktok.com',
    'seller-id.tiktok.com',
    'seller-us.tiktok.com',
    'affiliate.tiktok.com',
    'partner.tiktok.com',
  ],
  ...[
    'business.tiktok.com',
    'developers.tiktok.com',
    'ads.tiktok.com',
    'getstarted.tiktok.com',
    'tiktok.com.evil.example',
  ],
  ...[
    'eviltiktok.com',
    'ads.tiktok.com/i18n/dashboard',
    'ads.tiktok.com/business/creativecenterx',
    'live-backstage.tiktok.com',
  ],
  ...[
    'messages',
    'messages?lang=en',
    'de/messages',
    'login',
    'login/phone-or-email',
    'signup',
    'setting',
    'settings/account',
  ]
    .concat(
      'upload',
      'tiktokstudio',
      'tiktokstudio/upload',
      'account',
      'logout',
      'passport/web',
      'inbox',
      'business-suite',
    )
    .concat('/login', 'en/login', 'zh-Hant-TW/login', 'Messages', 'wallet', 'creator-center/upload')
    .map((path) => `www.tiktok.com/${path}`),
])('%s is left alone', (place) => {
  expect(isReadablePlace(new URL(`https://${place}`))).toBe(false);
});
