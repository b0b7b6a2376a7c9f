import type { ReplicaVideo } from './videos';

export interface ReplicaProduct {
  /** 19 digits. */
  id: string;
  title: string;
  price: number;
  originalPrice?: number;
  /** ISO 4217. */
  currency: string;
  soldCount: number;
  rating: number;
  reviewCount: number;
  seller: { id: string; name: string; productCount: number };
  categories: string[];
}

export interface ReplicaAuthor {
  id: string;
  uniqueId: string;
  nickname: string;
  followerCount: number;
  ttSeller: boolean;
}

/** What the pages of the simulated TikTok can ask of its market at one moment, for one viewer in one region. */
export interface Supply {
  /** Two letters: the viewer's region. */
  region: string;
  language: string;
  /** Epoch milliseconds. */
  now: number;
  /** Videos `from`…`from + count − 1` of a list; the same arguments give the same videos, an empty answer is its end. */
  feed(from: number, count: number): ReplicaVideo[];
  following(from: number, count: number): ReplicaVideo[];
  explore(from: number, count: number): ReplicaVideo[];
  tag(tag: string, from: number, count: number): ReplicaVideo[];
  search(words: string, from: number, count: number): ReplicaVideo[];
  profile(handle: string, from: number, count: number): ReplicaVideo[];
  related(videoId: string, from: number, count: number): ReplicaVideo[];
  store(sellerId: string): ReplicaProduct[];
  video(videoId: string): ReplicaVideo | undefined;
  author(handle: string): ReplicaAuthor | undefined;
  product(productId: string): ReplicaProduct | undefined;
  /** Totals that TikTok shows for a hashtag. */
  tagTotals(tag: string): { videoCount: number; viewCount: number };
}
