import { readCarts } from '../carts/read-carts';
import { hashtagsOf } from '../hashtags';
import type { Note, ReadingContext } from '../reading';
import { isHandle, isVideoId, type Music, type Signal } from '../signal';
import { uploadedAt } from '../upload-time';
import { exactCounts } from './exact-count';
import { at, type JsonObject, textsIn } from './json';
import type { Field, Places } from './places';

const mostMentions = 50;

/**
 * A row as a signal, read at the places of its generation. Missing stays missing, and nothing leaves that
 * `signalSchema` would refuse.
 * @returns `undefined` where id or author cannot be read
 */
export function makeSignal(row: JsonObject, places: Places, context: ReadingContext, note: Note): Signal | undefined {
  const valuesOf = (field: Field) => places[field]?.map((keys) => at(row, ...keys)) ?? [];
  const textOf = (field: Field, most: number) => firstText(valuesOf(field), most);
  const yesOf = (field: Field) => said(valuesOf(field));

  const videoId = valuesOf('videoId')[0];
  const author = valuesOf('author').find(isHandle);
  if (!isVideoId(videoId) || author === undefined) return undefined;
  const parts = valuesOf('parts').find(Array.isArray) ?? [];
  const caption = textOf('caption', 5000) ?? (textsIn(parts, 'desc').join(' ').slice(0, 5000) || undefined);
  const anchors = valuesOf('anchors')[0];
  return {
    videoId,
    kind: valuesOf('isPhoto').some(Boolean) ? 'photo' : 'video',
    author,
    authorName: textOf('authorName', 200),
    authorSells: yesOf('authorSells'),
    authorVerified: yesOf('authorVerified'),
    caption,
    hashtags: hashtagsOf(
      [row, ...parts].flatMap((part) => wordsIn(part, places.hashtags)),
      caption,
    ),
    mentions: [...new Set([row, ...parts].flatMap((part) => wordsIn(part, places.mentions)))]
      .filter(isHandle)
      .slice(0, mostMentions),
    ...exactCounts(valuesOf, note),
    uploadedAt: uploadedAt(videoId, valuesOf('createTime')[0]),
    durationSeconds: duration(valuesOf('durationSeconds')[0]) ?? duration(valuesOf('durationMs')[0], 1000),
    music: musicOf(valuesOf('musicId'), textOf('musicTitle', 300), textOf('musicAuthor', 200)),
    market: context.market,
    origin: matching(textOf('origin', 2), /^[A-Z]{2}$/),
    language: matching(textOf('language', 20), /^(?!un$)[a-z]{2,3}(?:-\w{1,12})?$/i),
    isShopVideo: yesOf('isShopVideo'),
    isAd: yesOf('isAd'),
    isPaidPartnership: yesOf('isPaidPartnership'),
    isAiMade: yesOf('isAiMade'),
    carts: anchors ? readCarts(anchors, note) : [],
    source: context.source,
    surface: context.surface,
  };
}

function firstText(values: unknown[], most: number): string | undefined {
  const text = values.find((value): value is string => typeof value === 'string' && value !== '');
  return text?.slice(0, most);
}

/** Yes is `true`, 1 or a text that says more; no is `false`, 0 or an empty text; where none stands TikTok did not say. */
function said(values: unknown[]): boolean | undefined {
  const flags = values.filter((value) => /^(?:boolean|number|string)$/.test(typeof value));
  return flags.length > 0 ? flags.some(Boolean) : undefined;
}

const matching = (text: string | undefined, form: RegExp) => (text && form.test(text) ? text : undefined);

/** The last key of each place is asked of every object in the list that stands there. */
const wordsIn = (part: unknown, places: string[][] = []) =>
  places.flatMap((keys) => textsIn(at(part, ...keys.slice(0, -1)), keys.at(-1) ?? ''));

function duration(written: unknown, unitsPerSecond = 1): number | undefined {
  return typeof written === 'number' && written > 0 && Number.isFinite(written) ? written / unitsPerSecond : undefined;
}

function musicOf(ids: unknown[], title: string | undefined, author: string | undefined): Music | undefined {
  const musicId = matching(firstText(ids, 40), /^\d{6,24}$/);
  return musicId || title ? { musicId, title, author } : undefined;
}
