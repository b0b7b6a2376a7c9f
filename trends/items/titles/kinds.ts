import type { Place } from '../find-words';
import { categoryOf } from '../item-names';
import type { Word } from '../lexicon';

/** Things that shops call by each other's names: a title that says both means one that is both. */
const neighbours = [
  'lip-balm lip-mask lip-oil lip-stain lip-gloss lipstick lip-serum lip-plumper',
  'perfume body-mist hair-mist',
  'sweater sweatshirt hoodie cardigan dress',
  'blouse shirt tshirt camisole dress',
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
  'shoulder-bag tote-bag backpack travel-bag',
  'tumbler water-bottle mug',
  'energy-drink drink-mix',
  'acne-treatment pimple-patch',
  'pants leggings shorts',
  'pyjamas outfit-set dress',
].map((list) => new Set(list.split(' ')));

/** The first other word of the thing's neighbours. */
export function neighboursIn(places: Place[], { itemId }: Word): Word[] {
  const kinds = neighbours.filter((kind) => itemId !== undefined && kind.has(itemId));
  const other = places.find(({ word }) => word.itemId !== itemId && kinds.some((kind) => kind.has(word.itemId ?? '')));
  return other ? [{ ...other.word, isWeak: false }] : [];
}

interface Qualifier {
  said: RegExp;
  /** Which things it is said of: of a category, or these. */
  category?: string;
  of?: string[];
  itemId: string;
}

const forChildren =
  /(?<!\p{L})(?:baby|newborn|infant|toddler|kid|children|bayi|balita|anak|budak|kanak|sơ sinh|trẻ em|bé (?:trai|gái)|pambata)s?(?!\p{L}| (?:doll|tee|blue|pink))|ทารก|เด็ก|婴儿|宝宝|儿童|童[鞋装]|[男女中小大]童/u;

/** Words that make of any thing of a category another one. */
const qualifiers: Qualifier[] = [
  {
    said: /(?<!\p{L})solar|tenaga (?:surya|suria|matahari)|năng lượng mặt trời|โซล่า|โซลาร์|แสงอาทิตย์|太阳能/u,
    category: 'category-lighting',
    itemId: 'solar-light',
  },
  {
    said: /(?<!\p{L})(?:baby|newborn|infant|toddler|kid|children|bayi|sơ sinh)s?(?!\p{L}| (?:doll|tee|blue|pink))|ทารก|婴儿|宝宝/u,
    category: 'category-clothing',
    itemId: 'baby-clothes',
  },
  { said: forChildren, of: ['sneakers', 'slippers', 'boots'], itemId: 'kids-shoes' },
  { said: forChildren, of: ['tshirt'], itemId: 'kids-tshirt' },
  { said: /fold(?:able|ing)|lipat|gấp|พับ|折叠/u, of: ['keyboard'], itemId: 'foldable-keyboard' },
  { said: /(?<!\p{L})mini(?!\p{L})|60%|มินิ|迷你/u, of: ['keyboard'], itemId: 'mini-keyboard' },
  { said: /stirring|self mixing|kacau|搅拌/u, of: ['mug', 'tumbler'], itemId: 'self-stirring-mug' },
  { said: /ride on|ngồi lái|bisa dinaiki|可坐/u, of: ['motorcycle', 'electric-toy-car', 'toy'], itemId: 'ride-on-toy' },
  { said: /(?<!\p{L})(?:body|leg|tattoo)(?!\p{L})/u, of: ['concealer', 'foundation'], itemId: 'body-makeup' },
  { said: /(?<!\p{L})(?:mat|tikar|matras)(?!\p{L})|垫/u, of: ['massager'], itemId: 'massage-mat' },
  { said: /(?<!\p{L})(?:handbag|purse)(?!\p{L})/u, of: ['motion-sensor-light', 'night-light'], itemId: 'bag-light' },
];

export function qualifiedBy(spelling: string, { itemId }: Word): Word[] {
  const category = categoryOf(itemId ?? '');
  const isOf = (qualifier: Qualifier) => qualifier.category === category || qualifier.of?.includes(itemId ?? '');
  return qualifiers
    .filter((qualifier) => isOf(qualifier) && qualifier.itemId !== itemId && qualifier.said.test(spelling))
    .map((qualifier) => ({ spelling: '', itemId: qualifier.itemId, thingLast: false }));
}
