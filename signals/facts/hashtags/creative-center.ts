import type { JsonObject } from '../../lists/json';
import { at } from '../../lists/json';
import type { HashtagFact } from '../fact';
import type { FactContext } from '../fact-reading';
import { exactCount } from '../rounded';
import { plainTag } from './plain-tag';
import { totals } from './read-hashtag';

/** A row of TikTok's Creative Center: its answers write `video_views`, its pages `videoViews`. */
const either = (object: JsonObject, name: string) =>
  object[name] ?? object[name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())];

export const isTrendRow = (object: JsonObject): boolean =>
  either(object, 'hashtag_name') !== undefined &&
  (either(object, 'publish_cnt') !== undefined || either(object, 'video_views') !== undefined);

/** The counts of the last days and, where the page tells them, those of all time: two counters, so two facts. */
export function readTrendRow(object: JsonObject, context: FactContext): HashtagFact[] {
  const tag = plainTag(either(object, 'hashtag_name'));
  if (!tag) {
    context.note('hashtag-shape', object);
    return [];
  }
  const country = at(either(object, 'country_info'), 'id');
  const market = typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : undefined;
  const fact = { tag, market: market ?? context.market, seenAt: context.seenAt };
  const rank = either(object, 'rank');
  const lately = countsOf(object, '', context);
  const ever = countsOf(object, '_all', context);
  return [
    ...(lately
      ? [{ ...fact, ...lately, source: 'window' as const, windowDays: daysOf(context.address), rank: placeOf(rank) }]
      : []),
    ...(ever ? [{ ...fact, ...ever, source: 'page' as const }] : []),
  ];
}

function countsOf(object: JsonObject, ending: string, { note }: FactContext) {
  const [views, videos] = ['video_views', 'publish_cnt'].map((name) => {
    const value = either(object, `${name}${ending}`);
    const count = exactCount(value);
    if (count === undefined && value !== undefined && value !== null) note('total-value', object);
    return count && count.count > 0 ? count : undefined;
  });
  return views || videos ? totals(views, videos) : undefined;
}

const placeOf = (rank: unknown) => (Number.isInteger(rank) && (rank as number) > 0 ? (rank as number) : undefined);

/** The window is chosen in the address; the default of the page has changed before, so it is not guessed. */
function daysOf(address: URL | undefined): number | undefined {
  const days = Number(address?.searchParams.get('period'));
  return Number.isInteger(days) && days > 0 && days <= 365 ? days : undefined;
}
