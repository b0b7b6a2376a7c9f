import type { Translating } from '../message';

export const item: Translating<typeof import('../en/item').item> = {
  'item.score': 'Skor',
  'item.band': '± {band}',
  'item.bandHint': 'Skornya bisa saja {band} poin lebih rendah atau lebih tinggi',
  'item.since': '{stage} sejak {day}',
  'item.missing': 'Produk ini sudah tidak ada di daftarmu.',

  'moved.title': 'Yang menggerakkan skor',
  'moved.version': 'rumus {version}',
  'moved.now': 'Dibanding minggu-minggu sebelumnya',
  'moved.height': 'Dibanding normalnya sendiri',
  'moved.swing': 'Besar naik-turunnya',
  'moved.times': '×{x}',
  'moved.up': 'menaikkan skor sekitar {points}',
  'moved.down': 'menurunkan skor sekitar {points}',
  'moved.none': 'hampir tidak mengubah skor',
  'why.now.up': 'Lebih banyak dari minggu-minggu sebelumnya',
  'why.now.down': 'Lebih sedikit dari minggu-minggu sebelumnya',
  'why.height.up': 'Di atas normalnya sendiri',
  'why.height.down': 'Di bawah normalnya sendiri',
  'why.swing': 'Naik-turunnya besar',

  'tile.share': 'dari video produk',
  'tile.cart': 'pakai keranjang',
  'tile.price': 'harga tengah',
  'tile.sellers': 'penjual per minggu',
  'tile.sellersHint': '{before} penjual tiga minggu lalu, {now} dalam 7 hari terakhir',
  'tile.unknown': 'belum terlihat',

  'carts.title': 'Keranjang mengarah ke',
  'carts.none': 'Tidak ada keranjang terlihat di video-videonya.',
  'cart.other': 'Toko lain',
  'cart.link-hub': 'Halaman link',

  'videos.title': 'Muncul di video ini',
  'videos.none': 'Tidak ada lagi video yang disimpan; angka di atas tetap berlaku.',
  'videos.views': { other: '{views} tayangan' },
  'videos.viewsUnknown': 'tayangan tidak ditampilkan',
  'videos.untitled': 'Tanpa caption',
  'videos.open': 'Terbuka di TikTok di tab baru',
};
