import type { PlaceFilter } from '../../../trends/place-filter';
import { type StageMarkName, shownStage } from '../stage-glyphs';
import type { WideRow } from './wide-row';

/** What a person wants to see of all items; whatever is missing is not asked for. */
export interface WideFilter {
  text?: string;
  market?: string;
  surface?: PlaceFilter['surface'];
  category?: string;
  stage?: StageMarkName;
  /** The prices below are in this one: amounts of two currencies cannot be compared. */
  currency?: string;
  priceFrom?: number;
  priceTo?: number;
  destination?: string;
  sellersFrom?: number;
  sellersTo?: number;
  isFollowed?: boolean;
  label?: string;
}

type Test = (row: WideRow, filter: WideFilter) => boolean;

/** An item of which a figure is not known is within no bounds. */
const within = (value: number | undefined, from: number | undefined, to: number | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (value !== undefined && (from === undefined || value >= from) && (to === undefined || value <= to));

const tests: Test[] = [
  ({ found }, { text }) => !text || found.includes(plain(text)),
  (row, { category }) => !category || row.category === category,
  ({ item }, { stage }) => !stage || shownStage(item) === stage,
  ({ facts }, { currency }) => !currency || facts?.price?.currency === currency,
  ({ facts }, { priceFrom, priceTo }) => within(facts?.price?.amount, priceFrom, priceTo),
  ({ destinations }, { destination }) => !destination || (destinations?.includes(destination) ?? false),
  ({ facts }, { sellersFrom, sellersTo }) => within(facts?.sellers, sellersFrom, sellersTo),
  (row, { isFollowed }) => !isFollowed || row.isFollowed,
  ({ labels }, { label }) => !label || labels.includes(label),
];

export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Market and surface are asked of the database, the rest here. */
export const matchesWide = (row: WideRow, filter: WideFilter): boolean => tests.every((test) => test(row, filter));

/** How many things are asked for, beside the text that one can see anyway. */
export const countAsked = ({ text: _, ...filter }: WideFilter): number =>
  Object.values(filter).filter((value) => value !== undefined && value !== false).length;
