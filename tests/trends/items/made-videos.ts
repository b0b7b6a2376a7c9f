import type { SeenVideo } from '../../../trends/items/discovery/seen-video';

type Said = Partial<Omit<SeenVideo, 'videoId' | 'isProduct'>>;

/** Product videos that were made up, each by a creator of its own unless one is named. */
export const products = (name: string, said: readonly Said[]): SeenVideo[] =>
  said.map((one, index) => ({
    videoId: `${name}${index}`,
    author: `${name}creator${index}`,
    isProduct: true,
    itemIds: [],
    ...one,
  }));

const places = ['beach', 'station', 'kitchen', 'lake', 'office', 'garden', 'market', 'museum'];
const doings = ['dancing', 'waiting', 'laughing', 'running', 'singing', 'cooking', 'sleeping', 'driving'];

/** What an ordinary feed says: nothing to buy. */
export const ordinary = (count: number): SeenVideo[] =>
  Array.from({ length: count }, (_, index) => ({
    videoId: `ordinary${index}`,
    author: `somebody${index}`,
    caption: `we were ${doings[index % 8]} at the ${places[(index * 3) % 8]} again 😂 part ${index}`,
    hashtags: ['fyp', 'funny', 'xuhuong'],
    isProduct: false,
    itemIds: [],
  }));

const knownThings = ['mug', 'blanket', 'candle', 'wallet', 'kettle'];

/** Product videos of things that the catalogue knows, of all colours and brands. */
export const known = (count: number): SeenVideo[] =>
  products(
    'known',
    Array.from({ length: count }, (_, index) => ({
      caption: `love this waterproof pink ${knownThings[index % 5]} by Brisko, so handy #brisko #tiktokmademebuyit`,
      itemIds: [knownThings[index % 5] ?? 'mug'],
    })),
  );

/** Captions about one thing, as different people write them. */
export const popIts = (): SeenVideo[] =>
  products('pop', [
    { caption: 'my kids fight over this pop it ball every day', hashtags: ['popit'] },
    { caption: 'finally got a pop it', hashtags: ['pop_it', 'tiktokshopcreatorpicks'] },
    { caption: 'the loudest pop it I own 😍', hashtags: ['popit', 'fyp'] },
    { caption: 'restocked!! grab yours', hashtags: ['popits', 'fypppppp'] },
    { caption: 'she wanted another pop it ball', hashtags: ['viral'] },
    { caption: 'unboxing the big pop it', hashtags: ['popit'] },
  ]);
