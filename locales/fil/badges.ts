import type { Translated } from '../message';

export const badges: Translated<typeof import('../en/badges').badges> = {
  'settings.badge': 'Badge sa mga video',
  'settings.badge.on': 'Ipakita',
  'settings.badge.hidden': 'Itago hanggang buksan ulit ang browser',
  'settings.badge.off': 'Off',
  'settings.badge.key': 'Pindutin ang {key} sa kahit anong page para itago at ipakita.',
  'settings.badge.noKey': 'Walang naka-set na key. Pumili sa extension shortcuts page ng browser.',
  'settings.badge.corner': 'Sulok',
  'settings.badge.corner.top-left': 'Kaliwa sa taas',
  'settings.badge.corner.top-right': 'Kanan sa taas',
  'settings.badge.corner.bottom-left': 'Kaliwa sa baba',
  'settings.badge.corner.bottom-right': 'Kanan sa baba',
  'settings.badge.cornerHint':
    'Sa mga profile, nasa kaliwa sa taas ang “Pinned” ng TikTok: sa kanan sa baba ang badge doon.',
  'settings.badge.size': 'Laki',
  'settings.badge.size.normal': 'Normal',
  'settings.badge.size.large': 'Malaki',
  'settings.badge.pages': 'Sa mga page na ito',
  'settings.badge.pages.feed': 'Feeds at Explore',
  'settings.badge.pages.tag': 'Hashtags at sounds',
  'settings.badge.pages.search': 'Search',
  'settings.badge.pages.profile': 'Profiles, collections, playlists',
  'settings.badge.pages.video': 'Isang video',
};
