import { tagIn } from './page-kind';
import { pageSurface } from './page-surface';
import type { Signal, Surface } from './signal';
import { isUmbrellaTag, type TagEdits } from './umbrella-tags';

/**
 * What TikTok shows of itself is a feed, an umbrella hashtag is a shelf; all else the person asked for.
 * @param market the viewer's; where it is not known, the lists of all markets count
 */
export const surfaceOf = (url: URL, market?: string, edits?: TagEdits): Surface =>
  surfaceOfSignal({ surface: pageSurface(url), tag: tagIn(url), market }, edits);

/** The same of a signal, which says on which hashtag's page it was seen and not what kind of hashtag that is. */
export const surfaceOfSignal = (
  { surface, tag, market }: Pick<Signal, 'surface' | 'tag' | 'market'>,
  edits?: TagEdits,
): Surface => (tag !== undefined && isUmbrellaTag(tag, market, edits) ? 'shelf' : surface);
