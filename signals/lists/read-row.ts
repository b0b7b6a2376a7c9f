import type { Note, ReadingContext } from '../reading';
import type { Signal } from '../signal';
import { appItemSchema, readAppItem } from './app-item';
import { isObject, type JsonObject } from './json';
import { makeSignal, type RawVideo } from './make-signal';
import { oldItemSchema, readOldItem } from './old-item';
import { readWebItem, webItemSchema } from './web-item';

/** Takes a row out of what lists wrap around it: search results, details, other collectors' envelopes. */
export function unwrap(row: unknown): unknown {
  if (!isObject(row)) return row;
  return row.item ?? row.aweme_info ?? row.itemStruct ?? (isObject(row.itemInfo) ? row.itemInfo.itemStruct : row);
}

export function looksLikeVideo(row: unknown): boolean {
  const item = unwrap(row);
  if (!isObject(item)) return false;
  return (
    'aweme_id' in item ||
    'itemInfos' in item ||
    ('id' in item && 'author' in item && ('stats' in item || 'video' in item))
  );
}

/** TikTok reshapes this JSON without warning, so a row we cannot read is noted and skipped, not thrown. */
export function readRow(row: unknown, context: ReadingContext, note: Note): Signal | undefined {
  const item = unwrap(row);
  if (!isObject(item)) return void note('row-shape');
  if (item.liveRoomInfo) return undefined; // A live room stands among the videos, but is none.
  const raw = rawVideo(item);
  return raw ? makeSignal(raw, context, note) : void note('row-shape');
}

function rawVideo(item: JsonObject): RawVideo | undefined {
  if ('aweme_id' in item) {
    const { data } = appItemSchema.safeParse(item);
    return data && readAppItem(data);
  }
  if ('itemInfos' in item) {
    const { data } = oldItemSchema.safeParse(item);
    return data && readOldItem(data);
  }
  const { data } = webItemSchema.safeParse(item);
  return data && readWebItem(data);
}
