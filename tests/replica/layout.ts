import { makeChance } from './chance';

/** Which of TikTok's layouts a person gets: several run at once, and each release changes the class names. */
export interface Layout {
  /** Stands in the class names in front of their stable end. */
  build: string;
  /** `tiktok-1x2y-DivFoo` (2022), `css-1x2y-DivFoo` (2025), `css-1x2y-5e6d--DivFoo` (since November 2025). */
  classStyle: 'tiktok' | 'css' | 'css-build';
  /** The profile of 2025 shows the views of each video, that of 2026 does not. */
  profileGrid: 2025 | 2026;
  /** What the cells of all other grids are called: until October 2025, and since. */
  cellName: 'column-item-video-container' | 'grid-item-container';
  /** What the number on a search card counts; its name says likes in either case. */
  searchCard: 'plays' | 'likes';
  /** Once TikTok forgot the name of the saves. */
  savesName: 'undefined' | 'favorite';
  /** An opened video stands alone, or on top of a feed. */
  videoPage: 'detail' | 'feed';
  /** In which generation's form the server fills the page; `universal-lists` is an A/B variant that holds lists. */
  embedded: 'universal' | 'universal-lists' | 'sigi' | 'sigi-persisted' | 'next';
  shopPage: 2025 | 2026;
  /** A grid that puts other videos into the cards that were scrolled away. */
  recyclesCards: boolean;
  isSignedIn: boolean;
  gate: 'open' | 'login-wall' | 'empty-answers' | 'captcha';
}

export const usualLayout: Layout = {
  build: '5e6d46e3',
  classStyle: 'css-build',
  profileGrid: 2025,
  cellName: 'grid-item-container',
  searchCard: 'plays',
  savesName: 'undefined',
  videoPage: 'detail',
  embedded: 'universal',
  shopPage: 2025,
  recyclesCards: false,
  isSignedIn: false,
  gate: 'open',
};

/** One of the layouts of 2025 and 2026, as A/B tests deal them out. */
export function layoutOf(seed: number): Layout {
  const chance = makeChance(seed);
  return {
    ...usualLayout,
    build: Math.floor(chance.next() * 2 ** 32).toString(16),
    classStyle: chance.pick(['css', 'css-build']),
    profileGrid: chance.pick([2025, 2026]),
    cellName: chance.pick(['column-item-video-container', 'grid-item-container']),
    searchCard: chance.pick(['plays', 'likes']),
    savesName: chance.pick(['undefined', 'favorite']),
    videoPage: chance.pick(['detail', 'feed']),
    shopPage: chance.pick([2025, 2026]),
    recyclesCards: chance.is(0.2),
    isSignedIn: chance.is(0.5),
  };
}
