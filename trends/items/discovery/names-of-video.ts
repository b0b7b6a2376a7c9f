import type { SeenVideo } from './seen-video';
import { termKey } from './term-key';

const mentions = /[@＠]([^\s#＃@＠]+)((?:\s+\p{Lu}[\p{L}\p{N}.]*){0,2})/gu;
/** What shops hang on their brand to make a handle, or people to make a tag of it. */
const hungOn =
  /(?:official|oficial|resmi|shop|store|mall|beauty|cosmetics?|skincare|global|brand|partner|ambassador|usa?|uk|vn|vietnam|id|indonesia|my|malaysia|ph|th|thailand|sg|mx|es|eu|hq|co|inc|ltd|tv|\d+)$/;

/** The keys of handles, brands, sounds and places in a video: a term of the same key names nobody's item. */
export function namesOf({ author, caption = '', hashtags = [], names = [] }: SeenVideo): Set<string> {
  const keys = new Set<string>();
  for (const [, handle = '', more = ''] of caption.slice(0, 3000).matchAll(mentions)) {
    const words = [handle, ...more.trim().split(/\s+/)];
    for (let from = 0; from < words.length; from += 1)
      for (let to = from + 1; to <= words.length; to += 1) addName(keys, words.slice(from, to).join(''));
  }
  for (const name of [author, ...names]) addName(keys, name);
  for (const tag of hashtags) if (/(?:partner|ambassador)$/i.test(tag)) addName(keys, tag);
  return keys;
}

function addName(keys: Set<string>, written: string): void {
  let key = termKey(written.slice(0, 60));
  for (let times = 0; times < 4 && key.length >= 3; times += 1) {
    keys.add(key);
    const stem = key.replace(hungOn, '');
    if (stem === key) return;
    key = stem;
  }
}
