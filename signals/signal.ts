/** `feed` and `shelf` are browsed, so they count as exposure; `opened` was asked for, so it never does. */
export type Surface = 'feed' | 'shelf' | 'opened';

/** Where a value was read: a list that TikTok fetched, the JSON inside the page, or the card on screen. */
export type Source = 'tap' | 'embedded' | 'card';

export const countNames = ['views', 'likes', 'comments', 'shares', 'saves', 'reposts', 'followers'] as const;
export type CountName = (typeof countNames)[number];

/** A cart as the page names it. Where it leads and what it costs is found out behind the door, by `placeCarts`. */
export interface Cart {
  /** Whole digits as text: product ids do not fit into a number. */
  productId?: string;
  title?: string;
  seller?: string;
  /** The shop's name as TikTok writes it, the number of its shop system, and the address it leads to. */
  source?: string;
  platform?: number;
  address?: string;
  /** The price as written for people, e.g. `$16.00`, and its currency, ISO 4217. */
  written?: string;
  currency?: string;
  /** It is a link that the page shows, which may lead to no shop at all. */
  isLink?: boolean;
}

export interface Music {
  musicId?: string;
  title?: string;
  author?: string;
}

/**
 * What the page said once about one video. Missing means that the page did not say. Plain types, since this runs on
 * TikTok's page; `signal-schema.ts` guards the door through which it arrives.
 */
export interface Signal extends Partial<Record<CountName, number>> {
  videoId: string;
  kind: 'video' | 'photo';
  /** Handle without `@`. */
  author: string;
  authorName?: string;
  /** TikTok marks the author as a shop seller. */
  authorSells?: boolean;
  authorVerified?: boolean;
  caption?: string;
  /** Without `#`, lower case, each once. */
  hashtags: string[];
  /** Handles without `@`, as TikTok lists them. */
  mentions: string[];
  /** By how much a count may be off through rounding: ± half of it. Missing for a count that is exact. */
  steps?: Partial<Record<CountName, number>>;
  /** Epoch milliseconds. */
  uploadedAt?: number;
  durationSeconds?: number;
  music?: Music;
  /** The viewer's region, ISO 3166 two letters. */
  market?: string;
  /** Where the video was made, ISO 3166 two letters. */
  origin?: string;
  /** Language of the caption as TikTok names it, e.g. `en`. */
  language?: string;
  /** TikTok marks it as a shop video, even where the product is unknown. */
  isShopVideo?: boolean;
  isAd?: boolean;
  isPaidPartnership?: boolean;
  isAiMade?: boolean;
  carts: Cart[];
  /** The best source that spoke of the video … */
  source: Source;
  /** … and, by name, that of each value which another one said. */
  sources?: Record<string, Source>;
  surface: Surface;
  /** The hashtag whose page shows it, lower case; behind the door the market's list says whether that is a shelf. */
  tag?: string;
  /** What a list said of it and could not be understood; for the capture health alone, and not stored. */
  unread?: string[];
}

/** A signal of a video that was really in view, with the moment (epoch milliseconds) at which it was. */
export interface SeenSignal extends Signal {
  seenAt: number;
}

export const isVideoId = (text: unknown): text is string => typeof text === 'string' && /^\d{15,21}$/.test(text);
/** A handle goes into addresses that we build, so nothing else may hide in it. */
export const isHandle = (text: unknown): text is string => typeof text === 'string' && /^[\w.-]{1,100}$/.test(text);

export const sourceOf = (signal: Signal, name: string): Source => signal.sources?.[name] ?? signal.source;

export const videoUrl = ({ author, videoId, kind }: Pick<Signal, 'author' | 'videoId' | 'kind'>) =>
  `https://www.tiktok.com/@${author}/${kind}/${videoId}`;
