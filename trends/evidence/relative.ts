import type { Evaluation } from '../score/evaluate';

/** An item's growth beside its category's, so that a category that falls is not blamed on the item. */
export interface RelativeGrowth {
  /** This week's share over that of the two weeks before: of the item, of its category, and the one over the other. */
  itemTimes: number;
  categoryTimes: number;
  overCategory: number;
  verdict?: 'falls-with-category' | 'falls-alone' | 'rises-with-category' | 'rises-alone';
}

/** Less than this is noise in either direction. */
const noticeable = Math.log(1.15);

/** An item that is more than this of its category would be compared with itself. */
const mostOfCategory = 0.5;

type Growth = Pick<Evaluation, 'now' | 'level' | 'stage' | 'stale'>;

/** Missing where one of them is not known well enough to be compared, or the category is little but the item. */
export function relativeGrowth(item: Growth, category: Growth): RelativeGrowth | undefined {
  if (item.level > mostOfCategory * category.level) return undefined;
  if ([item, category].some(({ stage, stale }) => stage === 'watching' || stale)) return undefined;
  return {
    itemTimes: Math.exp(item.now),
    categoryTimes: Math.exp(category.now),
    overCategory: Math.exp(item.now - category.now),
    verdict: verdictOn(item.now, category.now),
  };
}

function verdictOn(item: number, category: number): RelativeGrowth['verdict'] {
  if (Math.abs(item) < noticeable) return undefined;
  const isAlike = item * category > 0 && Math.abs(category) >= Math.abs(item) / 2;
  if (item < 0) return isAlike ? 'falls-with-category' : 'falls-alone';
  return isAlike ? 'rises-with-category' : 'rises-alone';
}
