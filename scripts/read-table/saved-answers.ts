import type { SavedFile } from './saved-files';

export const savedAnswers: SavedFile[] = [
  {
    file: 'api/videodata-2020-challenge-item-list.json',
    what: 'list of a hashtag, 2020',
    items: { shape: 'side-by-side', at: 'data/*' },
  },
  {
    file: 'api/videodata-2020-item-detail.json',
    what: 'one video, 2020',
    items: { shape: 'web', at: 'data/itemInfo/itemStruct' },
  },
  {
    file: 'api/videodata-2020-music-item-list.json',
    what: 'list of a sound, 2020',
    items: { shape: 'side-by-side', at: 'data/*' },
  },
  {
    file: 'api/videodata-2020-search-challenge.json',
    what: 'search suggestions of hashtags, 2020',
    facts: 'hashtag suggestions',
  },
  {
    file: 'api/videodata-2020-trending-item-list.json',
    what: 'For You list, 2020',
    items: { shape: 'web', at: 'data/*' },
  },
  {
    file: 'api/videodata-2020-user-post-item-list.json',
    what: 'list of a profile, 2020',
    items: { shape: 'web', at: 'data/*' },
  },
  {
    file: 'api/videodata-2021-app-challenge-videos.json',
    what: "app's list of a hashtag, 2021",
    items: { shape: 'app', at: 'data/aweme_list/*' },
  },
  {
    file: 'api/videodata-2021-app-search-general.json',
    what: "app's search, 2021",
    items: { shape: 'app', at: 'data/data/*/aweme_info' },
  },
  {
    file: 'api/videodata-2021-app-search-video.json',
    what: "app's search for videos, 2021",
    items: { shape: 'app', at: 'data/aweme_list/*' },
  },
  {
    file: 'api/zeeschuimer-2023-one-item.json',
    what: "one search result in a collector's envelope, 2023",
    items: { shape: 'web', at: 'data' },
  },
  {
    file: 'api/zeeschuimer-2023-search-item-full.ndjson',
    what: '96 of them, one a line, 2023',
    items: { shape: 'web', at: '*/data' },
  },
];
