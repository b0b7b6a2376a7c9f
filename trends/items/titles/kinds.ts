import { categoryOf } from '../item-names';
import type { Word } from '../lexicon';

interface Qualifier {
  said: RegExp;
  /** Which things it is said of: of a category, or these. */
  category?: string;
  of?: string[];
  itemId: string;
}

const forChildren =
  /(?<!\p{L})(?:baby|newborn|infant|toddler|kid|children|bayi|balita|anak|budak|kanak|sơ sinh|trẻ em|bé (?:trai|gái)|pambata)s?(?!\p{L}| (?:doll|tee|blue|pink))|ทารก|เด็ก|婴儿|宝宝|儿童|童[鞋装]|[男女中小大]童/u;

const forPets = /(?<!\p{L})(?:dog|cat|pet|puppy|kitten|anjing|kucing|chó|mèo)s?(?!\p{L})|สุนัข|แมว|宠物|[猫狗犬]/u;

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
  {
    said: forChildren,
    of: ['sneakers', 'slippers', 'boots', 'rain-boots', 'sandals', 'clogs', 'flats-and-loafers', 'high-heels'],
    itemId: 'kids-shoes',
  },
  { said: forChildren, of: ['tshirt'], itemId: 'kids-tshirt' },
  {
    said: /(?<!\p{L})(?:tri|bi)?.?fold(?:able|ing)?(?!\p{L})|lipat|gấp|พับ|折叠/u,
    of: ['keyboard'],
    itemId: 'foldable-keyboard',
  },
  { said: /(?<!\p{L})(?:mini|compact|60 percent)(?!\p{L})|60%|มินิ|迷你/u, of: ['keyboard'], itemId: 'mini-keyboard' },
  { said: /stirring|self mixing|kacau|搅拌/u, of: ['mug', 'tumbler'], itemId: 'self-stirring-mug' },
  { said: /ride on|ngồi lái|bisa dinaiki|可坐/u, of: ['motorcycle', 'electric-toy-car', 'toy'], itemId: 'ride-on-toy' },
  { said: /(?<!\p{L})(?:body|leg|tattoo)(?!\p{L})/u, of: ['concealer', 'foundation'], itemId: 'body-makeup' },
  { said: /(?<!\p{L})(?:mat|tikar|matras)(?!\p{L})|垫/u, of: ['massager'], itemId: 'massage-mat' },
  {
    said: /merdeka|kemerdekaan|17 agustus|agustusan|jalur gemilang|(?:national|independence) day|(?<!\p{L})(?:ndp|sg6\d)(?!\p{L})|quốc khánh|国庆/u,
    of: 'stickers wall-sticker party-decoration temporary-tattoo keychain car-accessories car-ornament brooch figurine'.split(
      ' ',
    ),
    itemId: 'flag-decoration',
  },
  {
    said: /(?<!\p{L})(?:car|mobil|kereta|ô tô|xe hơi)(?!\p{L})|(?<!เค)รถ|车/u,
    of: ['vacuum-cleaner'],
    itemId: 'car-vacuum',
  },
  {
    said: /(?<!\p{L})(?:underarm|armpit|ketiak|nách|kili)(?!\p{L})|รักแร้|腋下/u,
    of: ['face-serum', 'moisturizer', 'body-serum', 'body-lotion'],
    itemId: 'underarm-cream',
  },
  {
    said: /(?<!\p{L})(?:body|badan|tubuh|handbody|toàn thân)(?!\p{L})|ผิวกาย|身体/u,
    of: ['face-serum'],
    itemId: 'body-serum',
  },
  {
    said: forPets,
    of: 'snack frozen-food soup porridge jerky canned-food meat seafood sausage eggs dried-seafood ready-meal'.split(
      ' ',
    ),
    itemId: 'pet-food',
  },
  {
    said: /(?<!\p{L})(?:ipad|tablet|galaxy tab)(?!\p{L})|แท็บเล็ต|ไอแพด|máy tính bảng|平板/u,
    of: ['phone-case'],
    itemId: 'tablet-case',
  },
  { said: /(?<!\p{L})(?:apple watch|smartwatch|iwatch)(?!\p{L})|手表/u, of: ['phone-case'], itemId: 'watch-case' },
  { said: /(?<!\p{L})(?:airpods|earbuds?|tai nghe|tws)(?!\p{L})|耳机/u, of: ['phone-case'], itemId: 'earbuds-case' },
  { said: forPets, of: ['shampoo', 'body-wash', 'soap', 'conditioner'], itemId: 'pet-shampoo' },
  { said: forPets, of: ['plate', 'bowl'], itemId: 'pet-bowl' },
  { said: forPets, of: ['diapers', 'adult-diapers'], itemId: 'pet-diaper' },
  { said: forPets, of: ['toothbrush', 'toothpaste', 'breath-spray', 'mouthwash', 'eye-drops'], itemId: 'pet-health' },
  { said: forPets, of: ['hair-clipper'], itemId: 'pet-clipper' },
  { said: forPets, of: ['nail-clippers'], itemId: 'pet-nail-clippers' },
  { said: forPets, of: ['hair-brush', 'hair-comb'], itemId: 'pet-brush' },
  {
    said: /(?<!\p{L})(?:bikini|pubic|private area|intimate)(?!\p{L})/u,
    of: ['razor', 'hair-clipper', 'facial-hair-trimmer'],
    itemId: 'bikini-trimmer',
  },
  {
    said: /(?<!\p{L})(?:peach fuzz|facial)(?!\p{L})/u,
    of: ['razor', 'hair-clipper'],
    itemId: 'facial-hair-trimmer',
  },
  {
    said: /(?<!\p{L})(?:nose|hidung|mũi)(?!\p{L})|จมูก|鼻毛/u,
    of: ['razor', 'hair-clipper'],
    itemId: 'nose-hair-trimmer',
  },
  {
    said: /(?<!\p{L})(?:hydrocolloid|acne|pimple|blemish|jerawat|mụn)(?!\p{L})|สิว|痘/u,
    of: ['stickers', 'patch-plaster'],
    itemId: 'pimple-patch',
  },
  {
    said: /essential oil|(?<!\p{L})aroma|tinh dầu|อโรม่า|精油|香薰/u,
    of: ['humidifier'],
    itemId: 'diffuser',
  },
  {
    said: /(?<!\p{L})(?:car|mobil|kereta|ô tô|xe hơi)(?!\p{L})|(?<!เค)รถ|车/u,
    of: ['air-freshener', 'reed-diffuser'],
    itemId: 'car-freshener',
  },
  { said: /(?<!\p{L})(?:hair|rambut|tóc)(?!\p{L})|ผม(?!ู)|头发/u, of: ['face-serum'], itemId: 'hair-serum' },
  {
    said: /(?<!\p{L})(?:lash|eyelash|bulu mata|mi)(?:es)?(?!\p{L})|ขนตา|睫毛/u,
    of: ['face-serum'],
    itemId: 'lash-serum',
  },
  { said: /(?<!\p{L})(?:car|mobil|motor|h4|h7|h11|biled)(?!\p{L})/u, of: ['headlamp'], itemId: 'headlight' },
  {
    said: /(?<!\p{L})(?:men|mens|man|boys?|lelaki|pria|cowok|nam)(?!\p{L})|ผู้ชาย|男/u,
    of: ['panties'],
    itemId: 'mens-underwear',
  },
  { said: /(?<!\p{L})(?:handbag|purse)(?!\p{L})/u, of: ['motion-sensor-light', 'night-light'], itemId: 'bag-light' },
];

export function qualifiedBy(spelling: string, { itemId }: Word): Word[] {
  const category = categoryOf(itemId ?? '');
  const isOf = (qualifier: Qualifier) => qualifier.category === category || qualifier.of?.includes(itemId ?? '');
  return qualifiers
    .filter((qualifier) => isOf(qualifier) && qualifier.itemId !== itemId && qualifier.said.test(spelling))
    .map((qualifier) => ({ spelling: '', itemId: qualifier.itemId, thingLast: false }));
}
