import type { PlaceFilter } from './place-filter';
import type { Money, ScoredItem } from './ranking';
import type { Certainty } from './score/certainty';

/** What a team counted: a part of everybody's sightings, or all of them. */
export interface TeamFilter extends Omit<PlaceFilter, 'account'> {
  category?: string;
  /** The group of observers, as the team calls it. */
  group?: string;
}

/** One item as all browsers of a team together saw it. */
export interface TeamItem extends ScoredItem {
  /** As the team calls it; shown where neither the catalogue nor the person has a name for it. */
  name: string;
  category?: string;
  /** As far as what was seen and the agreement of those who saw it go; `band` holds both too. */
  certainty: Certainty;
  /** Of the window: sightings (`k`: a video on one day in one browser), and the distinct videos among them. */
  sightings: number;
  videos: number;
  /** Browsers that saw it in the window. */
  observers: number;
  /** 0…1, 1 where the observers' shares of it differ by no more than chance; missing where fewer than two can be asked. */
  agreement?: number;
  /** Distinct sellers seen in the window. */
  sellers?: number;
  price?: Money;
  /** Share (0…1) of its videos that carry a cart. */
  cartShare?: number;
  /** Epoch milliseconds. */
  firstSeenAt?: number;
  lastSeenAt?: number;
}

/** A team's ranking at one moment. Days are local days since 1970-01-01, moments epoch milliseconds. */
export interface TeamRanking {
  /** As it calls itself. */
  team?: string;
  madeAt: number;
  /** The day at which the scores stand. */
  today: number;
  /** First and last day of what was counted. */
  fromDay: number;
  toDay: number;
  /** `sightings`, `videos`, `observers` and `sellers` are of this many days up to `today`. */
  windowDays: number;
  filter: TeamFilter;
  /** Browsers that were counted. */
  observers: number;
  /** Of the window: `n` (product videos, each once a day and browser), and the distinct product videos among them. */
  products: number;
  videos: number;
  /** How observers were weighed against each other, in plain words. */
  weighting?: string;
  appVersion: string;
  formulaVersion: number;
  catalogueVersion: number;
  /** Best first. */
  items: TeamItem[];
}
