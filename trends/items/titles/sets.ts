import type { Place } from '../find-words';
import { categoryOf } from '../item-names';
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

const setWords =
  /(?<!\p{L})(?:set|sets|bundle|kit|combo|duo|trio|paket|pakej|bộ)(?!\p{L})|เซ็ต|เซต|ชุด|套[组装盒]|组合|[件入]组/u;
const sets: Record<string, string> = { 'category-skincare': 'skincare-set', 'category-makeup': 'makeup-set' };
const tools = new Set(
  (
    'makeup-brush eyebrow-brush lip-brush powder-puff makeup-mirror facial-brush facial-device facial-sponge ' +
    'tattoo-machine tattoo-needles tattoo-ink tattoo-practice-skin tattoo-stencil-paper tattoo-aftercare'
  ).split(' '),
);

const tops = new Set('blouse shirt tshirt polo-shirt camisole tank-top vest blazer hoodie sweater'.split(' '));
const bottoms = new Set(['pants', 'shorts', 'skirt', 'leggings', 'jeans']);

/** "Blouse + Pants, 2 Piece Set". */
const isOutfit = (places: Place[], text: string): boolean =>
  setWords.test(text) &&
  places.some((place, at) => {
    const next = places[at + 1];
    if (!next || !joined.test(text.slice(place.end, next.at))) return false;
    const [one = '', other = ''] = [place.word.itemId, next.word.itemId];
    return (tops.has(one) && bottoms.has(other)) || (bottoms.has(one) && tops.has(other));
  });

/** What a parcel of a top and a bottom, or of three and more things of the thing's shelf, is called: "Set: cleanser, toner, cream". */
export function setOf(places: Place[], { itemId = '' }: Word, text: string): Word | undefined {
  if (isOutfit(places, text)) return { spelling: '', itemId: 'outfit-set', thingLast: false };
  const shelf = categoryOf(itemId);
  const set = sets[shelf ?? ''];
  if (set === undefined || tools.has(itemId) || !setWords.test(text)) return undefined;
  const inParcel = places.filter(({ word }) => !word.isOfTitles && categoryOf(word.itemId ?? '') === shelf);
  const kinds = new Set(inParcel.map(({ word }) => word.itemId));
  return kinds.size >= 3 ? { spelling: '', itemId: set, thingLast: false } : undefined;
}

const skin =
  /(?<!\p{L})(?:skincare|dark spots?|brightening|whitening|anti aging|acne|niacinamide|jerawat|flek|pencerah|jeragat|(?:dưỡng|trị|ngừa|sạch) (?:da|mụn|nám)|cấp ẩm|nếp nhăn|lão hó?á)(?!\p{L})|สิว|ฝ้า|บำรุงผิว|淡斑|美白|保湿|抗老/u;

/** What a set is of that names none of its things: "Set Dark Spot". */
export const setOfCare = (text: string): string | undefined =>
  setWords.test(text) && skin.test(text) ? 'skincare-set' : undefined;
