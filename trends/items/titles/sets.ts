import type { Place } from '../find-words';
import type { Word } from '../lexicon';

/** Nothing but words between two things, and a sign that both are in the parcel. */
const joined = /^[^,|/;:()[\]【】]{0,40}[+＋&][^,|/;:()[\]【】]{0,16}$/u;

/** What is sold beside the thing: "Shampoo + Conditioner". What is only in it is said by weak words. */
export function alsoSold(places: Place[], thing: Word, text: string): Word[] {
  const at = places.findIndex(({ word }) => word.itemId === thing.itemId);
  const [place, next] = [places[at], places[at + 1]];
  if (!place || !next || next.word.isWeak || next.word.itemId === thing.itemId) return [];
  return joined.test(text.slice(place.end, next.at)) ? [next.word] : [];
}
