import type { Place } from '../find-words';
import type { Word } from '../lexicon';

/** Things that shops call by each other's names: a title that says both means one that is both. */
const neighbours = [
  'lip-balm lip-mask lip-oil lip-stain lip-gloss lipstick lip-serum lip-plumper',
  'perfume body-mist hair-mist',
  'sweater hoodie cardigan dress',
  'blouse shirt tshirt polo-shirt camisole dress',
  'socks tights',
  'flag-decoration stickers car-accessories',
  'earphones earbuds headphones',
  'skincare-set makeup-set',
  'cookies snack chocolate candy',
  'pillow seat-cushion',
  'hair-clip hair-ornament hair-scrunchie',
  'moisturizer body-lotion face-serum',
  'face-powder setting-powder foundation',
  'night-light desk-lamp galaxy-projector sunset-lamp',
  'shoulder-bag tote-bag backpack travel-bag laptop-bag handbag clutch-bag waist-bag school-bag',
  'slippers sandals clogs',
  'camisole tank-top',
  'makeup-bag toiletry-bag makeup-organizer travel-bag',
  'tumbler water-bottle mug',
  'energy-drink drink-mix',
  'acne-treatment pimple-patch',
  'pants leggings shorts',
  'pyjamas nightgown outfit-set dress house-dress',
  'sneakers flats-and-loafers boots high-heels',
  'sunglasses eyeglasses',
  'hijab scarf',
  'body-scrub body-wash body-lotion soap',
  'aromatherapy-spray essential-oil medicated-oil body-oil',
  'air-freshener reed-diffuser diffuser essential-oil',
  'milk plant-milk yogurt drink-mix',
  'snack nuts dried-fruit porridge cereal protein-bar',
  'phone-holder tripod ring-light',
  'phone-holder tablet-holder',
  'pregnancy-test ovulation-test',
  'undershirt tank-top camisole tube-top',
  'rash-guard bikini wetsuit',
  'bag-charm keychain',
  'pin-badge brooch',
  'briefcase laptop-bag',
  'wallet key-case',
  'boob-tape nipple-cover',
  'night-light wall-lamp',
  'cotton-pads cotton-swabs',
].map((list) => new Set(list.split(' ')));

/** The first other word of the thing's neighbours. */
export function neighboursIn(places: Place[], { itemId }: Word): Word[] {
  const kinds = neighbours.filter((kind) => itemId !== undefined && kind.has(itemId));
  const other = places.find(({ word }) => word.itemId !== itemId && kinds.some((kind) => kind.has(word.itemId ?? '')));
  return other ? [{ ...other.word, isWeak: false }] : [];
}
