import type { Entries } from './catalogue-item';

export const bakery: Entries = {
  cake: {
    en: '(cake), cheesecake, birthday cake, cake mix, brownies, pastry box, mochi, macarons, donuts, bento cake',
    zh: '蛋糕, 糕点, 糕點, 麻薯, 蛋黄酥, 甜点',
    id: 'kue, brownies, bolu, kue ulang tahun, mochi, donat, dessert box',
    ms: 'kek, kuih, brownies, kek batik',
    vi: 'bánh ngọt, bánh bông lan, bánh kem, bánh su kem, bánh mochi, bánh flan',
    th: 'เค้ก, บราวนี่, ขนมเปี๊ยะ, โมจิ',
    fil: 'keyk',
    es: 'pastel, brownies',
    not: 'piece of cake, car cake',
  },
  cookies: {
    en: 'cookies, cookie box',
    zh: '曲奇',
    id: 'kue kering, nastar, cookies',
    ms: 'biskut raya',
    vi: 'bánh cookie',
    es: 'galletas',
  },
  bread: {
    en: 'bread, croissant',
    zh: '面包, 麵包',
    id: 'roti',
    ms: 'roti',
    vi: 'bánh mì que, bánh mì sandwich',
    th: 'ขนมปัง',
    fil: 'tinapay',
    es: 'pan dulce',
  },
  mooncake: {
    en: 'mooncake, moon cake',
    zh: '月饼, 月餅',
    id: 'kue bulan',
    ms: 'kuih bulan',
    vi: 'bánh trung thu',
    th: 'ขนมไหว้พระจันทร์',
  },
};
