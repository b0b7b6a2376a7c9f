import type { Surface } from '../signals/signal';

/** Where something was counted: on which surface, in which market, under which account. */
export interface Place {
  surface: Surface;
  market: string;
  account: string;
}

/** The part of what was counted that a person looks at; what is missing is not asked for. */
export interface PlaceFilter {
  /** What was opened for an item's sake is never counted. */
  surface?: Exclude<Surface, 'opened'>;
  market?: string;
  account?: string;
}

export const isEverywhere = ({ surface, market, account }: PlaceFilter): boolean =>
  surface === undefined && market === undefined && account === undefined;

export const isIn = ({ surface, market, account }: PlaceFilter, place: Place): boolean =>
  (surface === undefined || place.surface === surface) &&
  (market === undefined || place.market === market) &&
  (account === undefined || place.account === account);
