import type { Note, ReadingContext } from '../reading';
import type { Signal } from '../signal';
import { isObject, type JsonObject } from './json';
import { makeSignal } from './make-signal';
import { appItem, oldItem, type Places, webItem } from './places';

/** Takes a row out of what lists wrap around it: search results, details, other collectors' envelopes. */
export function unwrap(row: unknown): unknown {
  if (!isObject(row)) return row;
  return row.item ?? row.aweme_info ?? row.itemStruct ?? (isObject(row.itemInfo) ? row.itemInfo.itemStruct : row);
}

export function looksLikeVideo(row: unknown): boolean {
  const item = unwrap(row);
  if (!isObject(item)) return false;
  return (
    'itemInfos' in item ||
    // Comments name the video that they stand under, but not its author.
    ('author' in item &&
      ('aweme_id' in item || ('id' in item && ('stats' in item || 'statsV2' in item || 'video' in item))))
  );
}

/** TikTok writes ids as text; other collectors write numbers, which JSON cannot hold to the last digit. */
export function hasLostDigits(row: unknown): boolean {
  const item = unwrap(row);
  return isObject(item) && [item.id, item.aweme_id].some((id) => typeof id === 'number' && !Number.isSafeInteger(id));
}

/** TikTok reshapes this JSON without warning, so a row we cannot read is noted and skipped, not thrown. */
export function readRow(row: unknown, context: ReadingContext, note: Note): Signal | undefined {
  const item = unwrap(row);
  if (isObject(item)) {
    if (item.liveRoomInfo) return undefined; // A live room stands among the videos, but is none.
    const signal = makeSignal(item, placesIn(item), context, note);
    if (signal) return signal;
  }
  return void note('row-shape', item);
}

const placesIn = (item: JsonObject): Places => ('aweme_id' in item ? appItem : 'itemInfos' in item ? oldItem : webItem);
