import type { Translating } from '../message';

export const ranking: Translating<typeof import('../en/ranking').ranking> = {
  'ranking.title': 'Produk menurut skor',
  'ranking.search': 'Cari produk',
  'ranking.searchHint': 'Tekan / untuk mencari',
  'ranking.allStages': 'Semua fase',
  'ranking.stageCount': '{stage} ({count})',
  'ranking.stageFilter': 'Fase',
  'ranking.count': { other: '{count} produk' },
  'ranking.countOf': { other: '{shown} dari {count} produk' },
  'ranking.export': 'Ekspor',
  'ranking.exportHint': 'Simpan atau salin daftar ini dan semua data di baliknya',

  'row.sellers': { other: '{count} penjual' },
  'row.cart': 'keranjang {share}',
  'row.seen': { other: 'muncul {count} kali' },
  'row.tooFew': '{sightings} · terlalu sedikit untuk dinilai',
  'row.lookAgain': 'belakangan jarang scroll · perlu dicek lagi',
  'row.scored': '{name}, {stage}, skor {score} plus minus {band}',
  'row.unscored': '{name}, {stage}, belum ada skor',
  'row.seenToo': '{row}, {seen}',
  'row.cooling': '{row}, rawan turun',

  'sure.0': 'Belum yakin sama sekali',
  'sure.1': 'Kurang yakin',
  'sure.2': 'Cukup yakin',
  'sure.3': 'Yakin',
  'score.hint': 'Skor {score} ± {band}; 52 berarti biasa saja',
  'score.none': 'Belum ada skor',

  'empty.search': 'Tidak ada produk yang cocok dengan “{text}”.',
  'empty.stage': 'Saat ini tidak ada produk di fase ini.',
  'empty.clear': 'Tampilkan semua produk',
  'empty.notStarted.title': 'Belum ada yang dibaca',
  'empty.notStarted.text': 'Trendcrest tidak membaca apa pun di TikTok sebelum kamu mengizinkannya.',
  'empty.notStarted.action': 'Lihat cara kerjanya, lalu mulai',
  'empty.fresh.title': 'Peringkatmu akan muncul di sini',
  'empty.fresh.first': 'Scroll TikTok seperti biasa. Produk muncul setelah video produk pertamanya.',
  'empty.fresh.second':
    'Skor keluar setelah sekitar 20 video produk dalam beberapa hari, tiga di antaranya dengan produk itu: cukup sekitar 25 video di hashtag belanja, atau 2.000 lebih di feed biasa.',
  'empty.fresh.third':
    'Arah geraknya terlihat setelah satu atau dua minggu scroll. Kalau berhenti, skornya berganti jadi “Perlu dicek lagi”.',
  'empty.fresh.action': 'Buka #TikTokMadeMeBuyIt',
  'empty.fresh.why':
    'Di sana sembilan dari sepuluh video menampilkan produk; di feed biasa hanya satu dari 100 sampai 200.',
};
