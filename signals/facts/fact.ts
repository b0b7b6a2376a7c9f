import type { Cart } from '../signal';

/** What a page of TikTok says that is no video; missing is what the page did not say. Moments are epoch milliseconds. */
export interface ProductFact {
  /** Whole digits as text: product ids do not fit into a number. */
  productId: string;
  /** Slug of the place where it is sold, as in a cart. */
  destination: string;
  title?: string;
  /** In whole units of `currency`; the lowest where the kinds of the product differ. */
  price?: number;
  /** Only where it is higher than `price`. */
  highestPrice?: number;
  /** Before a discount, only where it is higher than `price`. */
  originalPrice?: number;
  currency?: string;
  sellerId?: string;
  seller?: string;
  sold?: number;
  /** By how much `sold` may be off through rounding: ± half of it. Missing where it is exact. */
  soldStep?: number;
  /** 0…5, missing while nobody rated it. */
  rating?: number;
  reviews?: number;
  /** As the shop files it, in the viewer's language; often wrong. */
  category?: string;
  /** Region of the shop, else of the viewer, two letters. */
  market?: string;
  seenAt: number;
}

/**
 * `page` is what TikTok's JSON says of all time, `shown` what it writes for people; `window` counts the last days only
 * (Creative Center), so it is never a step of the same counter.
 */
export type TotalSource = 'page' | 'shown' | 'window';

export interface HashtagFact {
  /** Without `#`, lower case. */
  tag: string;
  views?: number;
  viewsStep?: number;
  videos?: number;
  videosStep?: number;
  source: TotalSource;
  /** Length of a `window`, where the address says it. */
  windowDays?: number;
  /** Place in the list of a market, 1 is first. */
  rank?: number;
  /** Region of a list, else of the viewer, two letters. */
  market?: string;
  seenAt: number;
}

export interface AuthorFact {
  /** Without `@`. */
  handle: string;
  name?: string;
  followers?: number;
  followersStep?: number;
  /** TikTok marks the author as a shop or a business. */
  sells?: boolean;
  verified?: boolean;
  /** Where the link of the profile leads, and the host it names. */
  link?: { destination: string; host: string };
  seenAt: number;
}

export interface Facts {
  /** The kind of page they stood on, as `pageKind` names it. */
  pageKind: string;
  products: ProductFact[];
  hashtags: HashtagFact[];
  authors: AuthorFact[];
  /** What could not be understood: reason → how often. */
  unread: Record<string, number>;
  /** Keys and types of what was not understood, without any value. */
  shapes: string[];
}

/** What a page hands over to be read in the background: text only. */
export interface FactPage {
  address: string;
  /** `<html lang>`, which decides what a shown count means. */
  language?: string;
  /** The viewer's region, two letters. */
  market?: string;
  /** TikTok's number of the account that is signed in: whoever looks is never an author. */
  viewerId?: string;
  /** JSON texts: scripts of the page, or answers that it asked for. */
  texts: string[];
  /** The heading of a hashtag page: name, total, and the tooltip of the total. */
  header?: { title: string; total: string; hint?: string };
  /** Links of a live room that may lead to what it sells. */
  links?: Cart[];
}

/** With the moment (epoch milliseconds) at which TikTok said it: a page's state is as old as the page. */
export interface ToldPage extends FactPage {
  saidAt: number;
}
