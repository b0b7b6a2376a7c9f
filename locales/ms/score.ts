import type { Translated } from '../message';

export const score: Translated<typeof import('../en/score').score> = {
  'stage.emerging': 'Mula muncul',
  'stage.rising': 'Makin naik',
  'stage.resurging': 'Naik semula',
  'stage.peaking': 'Di puncak',
  'stage.fading': 'Makin pudar',
  'stage.steady': 'Stabil',
  'stage.dormant': 'Senyap',
  'stage.watching': 'Terlalu awal',
  'stage.stale': 'Tengok lagi',
  'badge.product': 'Produk yang belum ada dalam katalog',
  'badge.scored': '{name}: {stage}, skor {score}',
  'badge.unscored': '{name}: {stage}',
  'badge.cooling': '{label}, risiko jatuh',

  'count.sightings': { other: '{count} kali muncul' },
  'count.products': { other: '{count} video produk' },

  'often.times': 'lebih kurang {x} kali ganda berbanding',
  'often.same': 'hampir sama kerap dengan',
  'often.share': 'lebih kurang {share} berbanding',
  'often.half': 'lebih kurang separuh berbanding',

  'reason.up':
    'Minggu ini {item} muncul {often} dua minggu sebelumnya bagi setiap 100 video produk ({sightings} dalam {products}). Peluang betul-betul naik: {rise}; peluang jauh melebihi paras biasanya minggu depan: {hot}.',
  'reason.firstDays':
    'Hampir tiada video produk dilihat dalam dua minggu sebelumnya, jadi minggu ini ({sightings} dalam {products}) belum ada perbandingan. Peluang sedang naik: {rise}; peluang sedang turun: {fall}.',
  'reason.fading':
    'Minggu ini muncul {often} dua minggu sebelumnya bagi setiap 100 video produk ({sightings} dalam {products}), selepas puncak {high} kali paras sekarang. Peluang sedang turun: {fall}.',
  'reason.peaking': '{height} kali paras biasanya dan tidak lagi jelas naik ({sightings} dalam {products} minggu ini).',
  'reason.resurging':
    'Kembali naik: pernah jatuh di bawah separuh rekodnya, kini semula di {share} daripada rekod itu ({sightings} dalam {products} minggu ini).',
  'reason.steady': 'Lebih kurang pada paras biasanya ({sightings} dalam {products} minggu ini).',
  'reason.dormant': {
    other:
      'Minggu ini sepatutnya muncul kira-kira {expected} kali, sebenarnya {count}: sudah hilang daripada feed anda.',
  },
  'reason.watching': 'Terlalu jarang muncul untuk dinilai ({sightings} dalam {products} minggu ini).',
  'reason.stale':
    'Kebelakangan ini anda jarang scroll, jadi keadaan hari ini tak dapat dinilai. Scroll lagi untuk kemas kini.',
  'reason.cooling':
    'Risiko jatuh: produk yang setinggi ini melebihi paras biasanya, kira-kira 4 daripada 10 jatuh satu pertiga dalam seminggu; yang viral akan turun juga.',
};
