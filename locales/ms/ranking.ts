import type { Translating } from '../message';

export const ranking: Translating<typeof import('../en/ranking').ranking> = {
  'ranking.title': 'Produk ikut skor',
  'ranking.search': 'Cari produk',
  'ranking.searchHint': 'Tekan / untuk cari',
  'ranking.allStages': 'Semua fasa',
  'ranking.stageCount': '{stage} ({count})',
  'ranking.stageFilter': 'Fasa',
  'ranking.count': { other: '{count} produk' },
  'ranking.countOf': { other: '{shown} daripada {count} produk' },
  'ranking.export': 'Eksport',
  'ranking.exportHint': 'Simpan atau salin senarai ini dan semua data di sebaliknya',

  'row.sellers': { other: '{count} penjual' },
  'row.cart': 'beg {share}',
  'row.seen': { other: 'muncul {count} kali' },
  'row.tooFew': '{sightings} · terlalu sedikit untuk dinilai',
  'row.lookAgain': 'jarang scroll kebelakangan ini · perlu tengok lagi',
  'row.scored': '{name}, {stage}, skor {score} tambah tolak {band}',
  'row.unscored': '{name}, {stage}, belum ada skor',
  'row.seenToo': '{row}, {seen}',
  'row.cooling': '{row}, risiko jatuh',

  'sure.0': 'Langsung tak pasti',
  'sure.1': 'Kurang pasti',
  'sure.2': 'Agak pasti',
  'sure.3': 'Pasti',
  'score.hint': 'Skor {score} ± {band}; 52 maksudnya biasa sahaja',
  'score.none': 'Belum ada skor',

  'empty.search': 'Tiada produk yang sepadan dengan “{text}”.',
  'empty.stage': 'Tiada produk dalam fasa ini sekarang.',
  'empty.clear': 'Tunjuk semua produk',
  'empty.notStarted.title': 'Belum ada yang dibaca',
  'empty.notStarted.text': 'Trendcrest tak baca apa-apa di TikTok selagi anda belum benarkan.',
  'empty.notStarted.action': 'Lihat apa yang dibuatnya, kemudian mula',
  'empty.fresh.title': 'Ranking anda akan muncul di sini',
  'empty.fresh.first': 'Scroll TikTok macam biasa. Produk muncul selepas video produk pertamanya.',
  'empty.fresh.second':
    'Skor keluar selepas kira-kira 20 video produk dalam beberapa hari, tiga daripadanya dengan produk itu: lebih kurang 25 video di hashtag membeli-belah, atau 2,000 lebih di feed biasa.',
  'empty.fresh.third':
    'Pergerakannya nampak selepas seminggu dua scroll. Kalau berhenti, skor bertukar menjadi “Perlu tengok lagi”.',
  'empty.fresh.action': 'Buka #TikTokMadeMeBuyIt',
  'empty.fresh.why':
    'Di situ sembilan daripada sepuluh video menunjukkan produk; di feed biasa hanya satu dalam 100 hingga 200.',
};
