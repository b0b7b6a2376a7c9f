import { savedFiles } from '../../scripts/read-table/saved-files';

/** What each saved page and answer holds; numbers and addresses only, the files themselves are no part of the project. */
export interface ExpectedCounts {
  file: string;
  /** Under which it was saved, with `_` for the person's name; answers of the API have none. */
  url?: string;
  /** Videos that the file names. */
  videos: number;
  /** Those of them whose views it says. */
  withViews: number;
  /** Cards whose video is named nowhere in the file. */
  unidentified: number;
}

const counts: Omit<ExpectedCounts, 'url'>[] = [
  { file: 'html/pak-2025-video-loggedin.html', videos: 2, withViews: 1, unidentified: 0 },
  { file: 'html/pak-2025-video-loginwall.html', videos: 2, withViews: 1, unidentified: 0 },
  { file: 'html/rainer-2025-hashtag-noitems.html', videos: 0, withViews: 0, unidentified: 0 },
  { file: 'html/rimi-2025-vn-video.html', videos: 1, withViews: 1, unidentified: 0 },
  { file: 'html/thomas-2026-id-profile-hydration.json', videos: 0, withViews: 0, unidentified: 0 },
  { file: 'html/trex-2022-foryou.html', videos: 9, withViews: 9, unidentified: 0 },
  // 63 For You and 18 Following fragments, ten of which recommend accounts; 75 of searches; one of a profile's six tiles.
  { file: 'html/trex-2022-fr-card-fragments.json', videos: 81, withViews: 81, unidentified: 84 },
  { file: 'html/trex-2022-it-native-video.json', videos: 7, withViews: 7, unidentified: 0 },
  { file: 'html/trex-2022-profile.html', videos: 30, withViews: 30, unidentified: 0 },
  { file: 'html/trex-2022-search-tartaria.html', videos: 24, withViews: 24, unidentified: 0 },
  { file: 'html/trex-2022-video-2-stale-sigi.html', videos: 1, withViews: 0, unidentified: 27 },
  { file: 'html/tuzx-2025-profile.html', videos: 36, withViews: 36, unidentified: 0 },
  { file: 'api/videodata-2020-challenge-item-list.json', videos: 30, withViews: 30, unidentified: 0 },
  { file: 'api/videodata-2020-item-detail.json', videos: 1, withViews: 1, unidentified: 0 },
  { file: 'api/videodata-2020-music-item-list.json', videos: 30, withViews: 30, unidentified: 0 },
  { file: 'api/videodata-2020-search-challenge.json', videos: 0, withViews: 0, unidentified: 0 },
  { file: 'api/videodata-2020-trending-item-list.json', videos: 30, withViews: 30, unidentified: 0 },
  { file: 'api/videodata-2020-user-post-item-list.json', videos: 25, withViews: 25, unidentified: 0 },
  { file: 'api/videodata-2021-app-challenge-videos.json', videos: 2, withViews: 2, unidentified: 0 },
  { file: 'api/videodata-2021-app-search-general.json', videos: 1, withViews: 1, unidentified: 0 },
  { file: 'api/videodata-2021-app-search-video.json', videos: 2, withViews: 2, unidentified: 0 },
  { file: 'api/zeeschuimer-2023-one-item.json', videos: 1, withViews: 1, unidentified: 0 },
  { file: 'api/zeeschuimer-2023-search-item-full.ndjson', videos: 96, withViews: 96, unidentified: 0 },
];

export const expectedCounts: ExpectedCounts[] = counts.map((row) => ({
  ...row,
  url: savedFiles.find(({ file }) => file === row.file)?.address,
}));
