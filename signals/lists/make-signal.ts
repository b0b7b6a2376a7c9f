import { takeCarts } from '../carts/take-carts';
import { hashtagsOf } from '../hashtags';
import type { Note, ReadingContext } from '../reading';
import { isHandle, isVideoId, type Music, type Signal } from '../signal';
import { uploadedAt } from '../upload-time';
import { exactCounts } from './exact-count';
import { at, cut, isObject, type JsonObject, textsIn } from './json';
import type { Field, Places } from './places';

const mostMentions = 50;
const none: string[][] = [];

/**
 * A row as a signal, read at the places of its generation. Missing stays missing, and nothing leaves that
 * `signalSchema` would refuse.
 * @returns `undefined` where id or author cannot be read
 */
export function makeSignal(row: JsonObject, places: Places, context: ReadingContext, note: Note): Signal | undefined {
  const valuesOf = (field: Field) => valuesAt(row, places[field]);
  const textOf = (field: Field, most: number) => firstText(valuesOf(field), most);
  const yesOf = (field: Field) => said(valuesOf(field));

  const [videoId] = valuesOf('videoId');
  const author = valuesOf('author').find(isHandle);
  if (!isVideoId(videoId) || author === undefined) return undefined;
  const parts = valuesOf('parts').find(Array.isArray) ?? [];
  const caption = textOf('caption', 5000) ?? (cut(textsIn(parts, 'desc').join(' '), 5000) || undefined);
  const [anchors] = valuesOf('anchors');
  const unread: string[] = [];
  const noteHere: Note = (reason) => {
    unread.push(reason);
    note(reason);
  };
  const counts = exactCounts(valuesOf, noteHere);
  return {
    videoId,
    kind: valuesOf('isPhoto').some(Boolean) ? 'photo' : 'video',
    author,
    authorName: textOf('authorName', 200),
    authorSells: yesOf('authorSells'),
    authorVerified: yesOf('authorVerified'),
    caption,
    hashtags: hashtagsOf(wordsIn(row, parts, places.hashtags), caption),
    mentions: wordsIn(row, parts, places.mentions).filter(isHandle).slice(0, mostMentions),
    views: counts.views,
    likes: counts.likes,
    comments: counts.comments,
    shares: counts.shares,
    saves: counts.saves,
    reposts: counts.reposts,
    followers: counts.followers,
    steps: counts.steps,
    uploadedAt: uploadedAt(videoId, valuesOf('createTime')[0]),
    durationSeconds: duration(valuesOf('durationSeconds')[0]) ?? duration(valuesOf('durationMs')[0], 1000),
    music: musicOf(textOf('musicId', 40), textOf('musicTitle', 300), textOf('musicAuthor', 200)),
    market: context.market,
    origin: matching(textOf('origin', 2), /^[A-Z]{2}$/),
    language: matching(textOf('language', 20), /^(?!un$)[a-z]{2,3}(?:-\w{1,12})?$/i),
    isShopVideo: yesOf('isShopVideo'),
    isAd: yesOf('isAd'),
    isPaidPartnership: yesOf('isPaidPartnership'),
    isAiMade: yesOf('isAiMade'),
    carts: anchors ? takeCarts(anchors, noteHere) : [],
    source: context.source,
    surface: context.surface,
    unread: unread.length > 0 ? unread : undefined,
  };
}

/** What stands at the places of a field; `null` and empty text say nothing. The keys are ours, so none is inherited. */
function valuesAt(row: unknown, places = none): unknown[] {
  const values: unknown[] = [];
  for (const keys of places) {
    let value = row;
    for (const key of keys) {
      if (typeof value !== 'object' || value === null) {
        value = undefined;
        break;
      }
      value = (value as JsonObject)[key];
    }
    if (value !== undefined && value !== null && value !== '') values.push(value);
  }
  return values;
}

function firstText(values: unknown[], most: number): string | undefined {
  const text = values.find((value): value is string => typeof value === 'string');
  return text && cut(text, most);
}

/** Yes is `true`, 1 or a text that says more; no is `false` or 0; where none stands TikTok did not say. */
function said(values: unknown[]): boolean | undefined {
  let isSaid = false;
  for (const value of values) {
    if (typeof value === 'object') continue;
    if (value) return true;
    isSaid = true;
  }
  return isSaid ? false : undefined;
}

const matching = (text: string | undefined, form: RegExp) => (text && form.test(text) ? text : undefined);

/** The words under the second key of each place, in the lists under its first: of the row, and of its parts. */
function wordsIn(row: JsonObject, parts: unknown[], places = none): string[] {
  const words: string[] = [];
  for (const [list = '', key = ''] of places) {
    addWords(words, row[list], key);
    for (const part of parts) addWords(words, at(part, list), key);
  }
  return words;
}

function addWords(words: string[], list: unknown, key: string): void {
  if (!Array.isArray(list)) return;
  for (const entry of list) {
    const word = isObject(entry) ? entry[key] : undefined;
    if (typeof word === 'string' && word !== '') words.push(word);
  }
}

function duration(written: unknown, unitsPerSecond = 1): number | undefined {
  return typeof written === 'number' && written > 0 && Number.isFinite(written) ? written / unitsPerSecond : undefined;
}

function musicOf(id: string | undefined, title: string | undefined, author: string | undefined): Music | undefined {
  const musicId = matching(id, /^\d{6,24}$/);
  return musicId || title ? { musicId, title, author } : undefined;
}
