import { feed2022, feed2025, opened2022, player2025, profile2022, profile2025, search2022 } from './card-plans';
import type { SavedFile } from './saved-files';

const pageJson = '#__UNIVERSAL_DATA_FOR_REHYDRATION__';
const opened = {
  shape: 'web' as const,
  css: pageJson,
  at: '__DEFAULT_SCOPE__/webapp.video-detail/itemInfo/itemStruct',
};
const pakAddress = 'https://www.tiktok.com/@_/video/7507673491211029803';
const sigi = { shape: 'web' as const, at: 'ItemModule/*', people: 'UserModule/users' };

export const savedPages: SavedFile[] = [
  {
    file: 'html/pak-2025-video-loggedin.html',
    what: 'video, opened in the feed, signed in, 2025',
    address: pakAddress,
    items: opened,
    cards: [feed2025],
  },
  {
    file: 'html/pak-2025-video-loginwall.html',
    what: 'the same behind a login wall, 2025',
    address: pakAddress,
    items: opened,
    cards: [feed2025],
  },
  {
    file: 'html/rainer-2025-hashtag-noitems.html',
    what: 'hashtag page without its list, 2025',
    address: 'https://www.tiktok.com/tag/tiktokmademebuyit',
    facts: 'hashtag heading',
  },
  {
    file: 'html/rimi-2025-vn-video.html',
    what: 'video page, half drawn, 2025',
    address: 'https://www.tiktok.com/@_/video/7526770564367748360',
    items: opened,
    cards: [player2025],
  },
  {
    file: 'html/thomas-2026-id-profile-hydration.json',
    what: 'page JSON of a profile without its list, 2026',
    facts: 'profile',
  },
  {
    file: 'html/trex-2022-foryou.html',
    what: 'For You, through a code formatter, 2022',
    address: 'https://www.tiktok.com/foryou',
    items: { ...sigi, css: '#sigi-persisted-data', isLiteral: true },
    cards: [feed2022],
  },
  {
    file: 'html/trex-2022-fr-card-fragments.json',
    what: '170 cards cut out of feed, search and profile, 2022',
    isCaptures: true,
    cards: [feed2022, search2022, profile2022],
  },
  {
    file: 'html/trex-2022-it-native-video.json',
    what: 'video opened from the feed, 2022',
    items: { ...sigi, css: '#SIGI_STATE' },
    cards: [feed2022, opened2022],
  },
  {
    file: 'html/trex-2022-profile.html',
    what: 'profile; its JSON is of another page, 2022',
    address: 'https://www.tiktok.com/@_',
    cards: [profile2022],
  },
  {
    file: 'html/trex-2022-search-tartaria.html',
    what: 'search, 2022',
    address: 'https://www.tiktok.com/search?q=tartaria',
    cards: [search2022],
  },
  {
    file: 'html/trex-2022-video-2-stale-sigi.html',
    what: 'video over a feed; its JSON is of another page, 2022',
    address: 'https://www.tiktok.com/@_/video/7118347470546980101',
    cards: [feed2022, opened2022],
  },
  {
    file: 'html/tuzx-2025-profile.html',
    what: 'profile, 2025',
    address: 'https://www.tiktok.com/@_',
    cards: [profile2025],
    facts: 'profile in page',
  },
];
