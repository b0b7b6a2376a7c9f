import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samples } from './read-sample';

export interface ExpectedItem {
  id: string;
  author: string;
  desc: string;
  createTime: number;
  play: number;
  like: number;
  comment: number;
  share: number;
  save: number | null;
  challenges: string[];
  textExtraTags: string[];
  locationCreated: string | null;
  textLanguage: string | null;
  isAd: boolean | null;
}

export interface ExpectedCard {
  hrefId: string | null;
  hrefAuthor: string | null;
  playerId: string | null;
  'video-views'?: string;
  'search-card-like-container'?: string;
  'like-count'?: string;
  'video-author-uniqueid'?: string;
}

interface Expected {
  items?: ExpectedItem[];
  hydrationItems?: ExpectedItem[];
  domCards?: ExpectedCard[];
}

/** Of these somebody else listed items and cards, by a walk of their own. */
export const withExpected = [
  'api/videodata-2020-item-detail.json',
  'api/videodata-2020-trending-item-list.json',
  'api/videodata-2020-user-post-item-list.json',
  'api/zeeschuimer-2023-one-item.json',
  'api/zeeschuimer-2023-search-item-full.ndjson',
  'html/pak-2025-video-loggedin.html',
  'html/pak-2025-video-loginwall.html',
  'html/rimi-2025-vn-video.html',
  'html/trex-2022-foryou.html',
  'html/trex-2022-it-native-video.json',
  'html/trex-2022-profile.html',
  'html/trex-2022-search-tartaria.html',
  'html/trex-2022-video-2-stale-sigi.html',
  'html/tuzx-2025-profile.html',
];

export const expectedOf = (file: string): Expected =>
  JSON.parse(readFileSync(join(samples ?? '', `expected/${file.replace('/', '__')}.expected.json`), 'utf8'));
