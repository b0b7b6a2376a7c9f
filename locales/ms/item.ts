import type { Translating } from '../message';

export const item: Translating<typeof import('../en/item').item> = {
  'item.score': 'Skor',
  'item.band': '± {band}',
  'item.bandHint': 'Skor sebenar mungkin {band} mata lebih rendah atau lebih tinggi',
  'item.since': '{stage} sejak {day}',
  'item.missing': 'Produk ini sudah tiada dalam senarai anda.',

  'moved.title': 'Apa yang menggerakkan skor',
  'moved.version': 'formula {version}',
  'moved.now': 'Berbanding minggu-minggu sebelumnya',
  'moved.height': 'Berbanding paras biasanya',
  'moved.swing': 'Besar turun naiknya',
  'moved.times': '×{x}',
  'moved.up': 'menaikkan skor kira-kira {points}',
  'moved.down': 'menurunkan skor kira-kira {points}',
  'moved.none': 'hampir tak mengubah skor',
  'why.now.up': 'Lebih banyak daripada minggu-minggu sebelumnya',
  'why.now.down': 'Kurang daripada minggu-minggu sebelumnya',
  'why.height.up': 'Melebihi paras biasanya',
  'why.height.down': 'Bawah paras biasanya',
  'why.swing': 'Turun naiknya besar',

  'tile.share': 'daripada video produk',
  'tile.cart': 'ada beg kuning',
  'tile.price': 'harga tengah',
  'tile.sellers': 'penjual seminggu',
  'tile.sellersHint': '{before} penjual tiga minggu lalu, {now} dalam 7 hari lepas',
  'tile.unknown': 'belum dilihat',

  'carts.title': 'Beg kuning menuju ke',
  'carts.none': 'Tiada beg kuning dilihat pada videonya.',
  'cart.other': 'Kedai lain',
  'cart.link-hub': 'Halaman pautan',

  'videos.title': 'Muncul dalam video ini',
  'videos.none': 'Tiada lagi video yang disimpan; kiraan di atas kekal.',
  'videos.views': { other: '{views} tontonan' },
  'videos.viewsUnknown': 'tontonan tidak ditunjukkan',
  'videos.untitled': 'Tanpa kapsyen',
  'videos.open': 'Dibuka di TikTok dalam tab baharu',
};
