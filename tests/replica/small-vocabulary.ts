/** How sellers write, made up after how they really do; the catalogue never reads this. */
export interface Ware {
  name: string;
  /** How often it turns up among product videos, relative to the others. */
  weight: number;
  captions: string[];
  title: string;
  pounds: number;
}

export const wares: Ware[] = [
  {
    name: 'hair dryer brush',
    weight: 9,
    captions: [
      'this blowout brush saved my mornings #hairtok #tiktokmademebuyit',
      'hair dryer brush in the orange cart, going fast!! #tiktokshop',
      '吹风梳真的好用 #tiktokshop',
      'one step hot air brush, no more salon 😍 #TikTokMadeMeBuyIt #fyp',
    ],
    title: 'Hair Dryer Brush 3 in 1 Hot Air Styler Blowout',
    pounds: 14.5,
  },
  {
    name: 'crystals',
    weight: 6,
    captions: [
      'packing a crystal order for Amy 💎 #crystaltok #crystals #tiktokmademebuyit',
      'lucky crystals restock tonight #luckycrystals #tiktokshop',
      '水晶开盲盒 #crystals #smallbusiness',
    ],
    title: 'Natural Healing Crystals Lucky Scoop Mixed Gemstones',
    pounds: 8.99,
  },
  {
    name: 'pop it',
    weight: 4,
    captions: [
      'pop it ball is back?? #popit #fidgettoy #tiktokmademebuyit',
      'pop-it for the classroom 🎈 link above #tiktokshop',
    ],
    title: 'Pop It Ball Fidget Toy 3D Stress Reliever',
    pounds: 5.49,
  },
  {
    name: 'galaxy projector',
    weight: 5,
    captions: [
      'POV: your room after the galaxy projector ✨ #tiktokmademebuyit',
      'starry projector night light, price drop £19.99 #tiktokshop',
    ],
    title: 'Astronaut Galaxy Projector Night Light Nebula',
    pounds: 19.99,
  },
  {
    name: 'stress gorilla',
    weight: 3,
    captions: ['the stress gorilla you can squeeze forever 🦍 #stressgorilla #tiktokmademebuyit'],
    title: 'Squishy Stress Gorilla Sensory Toy',
    pounds: 21,
  },
  {
    name: 'lash serum',
    weight: 6,
    captions: [
      '6 weeks of lash serum, no filter #lashserum #tiktokmademebuyit',
      'serum bulu mata ini beneran #racuntiktok #keranjangkuning',
    ],
    title: 'Lash Growth Serum Peptide Eyelash Enhancer',
    pounds: 9.2,
  },
  {
    name: 'phone case',
    weight: 8,
    captions: [
      'new phone case day 📱 #phonecase #tiktokshop',
      'matching phone cases for the besties #tiktokmademebuyit',
      '手机壳上新 #tiktokshop',
    ],
    title: 'Clear Phone Case Shockproof Cover',
    pounds: 6.99,
  },
  {
    name: 'scalp massager',
    weight: 3,
    captions: ['scalp massager asmr 😴 #scalpmassager #tiktokmademebuyit'],
    title: 'Silicone Scalp Massager Shampoo Brush',
    pounds: 4.49,
  },
  {
    name: 'Last Mouse Lost',
    weight: 2,
    captions: ['we cannot stop playing last mouse lost 🐭 #lastmouselost #tiktokmademebuyit'],
    title: 'Last Mouse Lost Pop Board Game',
    pounds: 7.99,
  },
  {
    name: 'press on nails',
    weight: 5,
    captions: [
      'press on nails that last two weeks 💅 #pressonnails #tiktokmademebuyit',
      'nails in 5 minutes #pressonnails #tiktokshop',
    ],
    title: 'Press On Nails Short Almond 24pcs',
    pounds: 5.99,
  },
  {
    name: 'portable blender',
    weight: 4,
    captions: [
      'portable blender smoothies at my desk #tiktokmademebuyit',
      'blender portable buat kantor, cek keranjang kuning #racuntiktok',
    ],
    title: 'Portable Blender USB Rechargeable 380ml',
    pounds: 16.99,
  },
  {
    name: 'an unlisted thing',
    weight: 4,
    captions: [
      'I did not know I needed this 😭 #tiktokmademebuyit',
      'run don’t walk, it is back in stock #tiktokshop #tiktokmademebuyit',
    ],
    title: 'Mini Desktop Zen Waterfall',
    pounds: 12.5,
  },
];

export const entertainment = [
  'when your mom calls you by your full name 💀 #fyp #comedy',
  'day 12 of learning this dance #dance #foryou',
  'my cat has opinions #cat #fyp',
  'Crystal Palace away day was unreal #football',
  'hair tutorial for lazy days #hair #fyp',
  'pov you finally sleep 8 hours',
  'recipe in the comments #cooking #foodtok',
  'kpop random play dance in Paris #kpop #fypシ',
  'this sunset though',
  'gym progress 6 months #gymtok',
];
