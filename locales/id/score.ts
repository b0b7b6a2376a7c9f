import type { Translated } from '../message';

export const score: Translated<typeof import('../en/score').score> = {
  'stage.emerging': 'Mulai muncul',
  'stage.rising': 'Naik daun',
  'stage.resurging': 'Naik lagi',
  'stage.peaking': 'Di puncak',
  'stage.fading': 'Meredup',
  'stage.steady': 'Stabil',
  'stage.dormant': 'Sepi',
  'stage.watching': 'Terlalu dini',
  'stage.stale': 'Cek lagi',
  'badge.product': 'Produk yang belum ada di katalog',
  'badge.scored': '{name}: {stage}, skor {score}',
  'badge.unscored': '{name}: {stage}',
  'badge.cooling': '{label}, rawan turun',

  'count.sightings': { other: '{count} kali muncul' },
  'count.products': { other: '{count} video produk' },

  'often.times': 'sekitar {x} kali dari',
  'often.same': 'hampir sama seringnya dengan',
  'often.share': 'sekitar {share} dari',
  'often.half': 'sekitar separuh dari',

  'reason.up':
    'Minggu ini {item} muncul {often} dua minggu sebelumnya per 100 video produk ({sightings} di {products}). Peluang benar-benar naik: {rise}; peluang minggu depan jauh di atas normalnya: {hot}.',
  'reason.firstDays':
    'Dua minggu sebelumnya hampir tidak ada video produk yang terlihat, jadi minggu ini ({sightings} di {products}) belum ada pembandingnya. Peluang sedang naik: {rise}; peluang sedang turun: {fall}.',
  'reason.fading':
    'Minggu ini muncul {often} dua minggu sebelumnya per 100 video produk ({sightings} di {products}), padahal puncaknya {high} kali level sekarang. Peluang sedang turun: {fall}.',
  'reason.peaking': '{height} kali level biasanya dan tidak lagi jelas naik ({sightings} di {products} minggu ini).',
  'reason.resurging':
    'Ramai lagi: sempat turun di bawah separuh rekornya, sekarang kembali ke {share} dari rekor itu ({sightings} di {products} minggu ini).',
  'reason.steady': 'Kurang lebih di level biasanya ({sightings} di {products} minggu ini).',
  'reason.dormant': {
    other: 'Minggu ini mestinya muncul sekitar {expected} kali, nyatanya {count}: sudah hilang dari feed-mu.',
  },
  'reason.watching': 'Masih terlalu jarang muncul untuk dinilai ({sightings} di {products} minggu ini).',
  'reason.stale':
    'Belakangan ini kamu jarang scroll, jadi keadaan hari ini belum bisa dinilai. Scroll lagi untuk memperbaruinya.',
  'reason.cooling':
    'Rawan turun: produk yang setinggi ini di atas normalnya, sekitar 4 dari 10 anjlok sepertiga dalam seminggu; yang viral pasti turun lagi.',
};
