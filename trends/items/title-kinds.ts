import type { Place } from './find-words';
import { categoryOf } from './item-names';
import type { Word } from './lexicon';

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
].map((list) => new Set(list.split(' ')));

/** The first other word of the thing's neighbours. */
export function neighboursIn(places: Place[], { itemId }: Word): Word[] {
  const kinds = neighbours.filter((kind) => itemId !== undefined && kind.has(itemId));
  const other = places.find(({ word }) => word.itemId !== itemId && kinds.some((kind) => kind.has(word.itemId ?? '')));
  return other ? [{ ...other.word, isWeak: false }] : [];
}

interface Qualifier {
  said: RegExp;
  category: string;
  itemId: string;
}

/** Words that make of any thing of a category another one. */
const qualifiers: Qualifier[] = [
  {
    said: /(?<!\p{L})solar|tenaga (?:surya|suria|matahari)|năng lượng mặt trời|โซล่า|โซลาร์|แสงอาทิตย์|太阳能|太陽能/u,
    category: 'category-lighting',
    itemId: 'solar-light',
  },
  {
    said: /(?<!\p{L})(?:baby|newborn|infant|toddler|kid|children|bayi|sơ sinh)s?(?!\p{L}| (?:doll|tee|blue|pink))|ทารก|婴儿|嬰兒|宝宝|寶寶/u,
    category: 'category-clothing',
    itemId: 'baby-clothes',
  },
];

export function qualifiedBy(spelling: string, { itemId }: Word): Word[] {
  const category = categoryOf(itemId ?? '');
  return qualifiers
    .filter(
      (qualifier) => qualifier.category === category && qualifier.itemId !== itemId && qualifier.said.test(spelling),
    )
    .map((qualifier) => ({ spelling: '', itemId: qualifier.itemId, thingLast: false }));
}
