/** Places of TikTok that the scripts are never put into; `isReadablePlace` says the same of an address met later. */
export const closedPlaces = [
  '*://seller.tiktok.com/*',
  ...['us', 'uk', 'id', 'th', 'vn', 'my', 'ph', 'sg', 'mx', 'br', 'es', 'de', 'fr', 'it', 'ie', 'jp', 'eu'].map(
    (market) => `*://seller-${market}.tiktok.com/*`,
  ),
  ...['affiliate', 'affiliate-us', 'business', 'getstarted', 'partner', 'developers', 'creatormarketplace'].map(
    (centre) => `*://${centre}.tiktok.com/*`,
  ),
  ...['messages', 'login', 'signup', 'setting', 'settings', 'tiktokstudio', 'upload'].map(
    (page) => `*://www.tiktok.com/${page}*`,
  ),
];
