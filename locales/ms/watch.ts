import type { Translated } from '../message';

export const watch: Translated<typeof import('../en/watch').watch> = {
  'more.open': 'Lagi',
  'more.method': 'Dari mana angka ini',
  'more.items': 'Produk',
  'more.settings': 'Tetapan',
  'more.privacy': 'Privasi',
  'dashboard.open': 'Papan pemuka',
  'dashboard.openHint': 'Membuka jadual lebar dalam tab: lajur, penapis, perbandingan',

  'follow.no': 'Ikuti',
  'follow.yes': 'Diikuti',
  'follow.item': 'Ikuti {name}',
  'follow.stop': 'Berhenti mengikuti {name}',
  'follow.hint': 'Perubahannya dikira pada ikon bar alat',

  'watch.title': 'Produk yang diikuti',
  'watch.open': '★ {count}',
  'watch.openHint': 'Produk yang diikuti',
  'watch.changed': { other: '{count} produk yang diikuti berubah' },
  'watch.none': 'Tiada yang berubah sejak anda tanda sebagai dilihat.',
  'watch.seen': 'Tanda sebagai dilihat',
  'watch.seenHint': 'Mulai sekarang perubahan dikira dari hari ini',
  'watch.since': 'Sejak {moment}',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': 'Skor {from} → {to}',
  'watch.change.sellers': { other: '{count} penjual baharu' },
  'watch.notSeen': 'Belum dilihat',
  'watch.empty.title': 'Belum ada yang diikuti',
  'watch.empty.text':
    'Tekan bintang di sebelah produk. Apabila fasanya berubah, skornya bergerak lebih daripada ketidakpastiannya, atau ada penjual baharu, ia diberitahu di sini dan dikira pada ikon bar alat.',
  'watch.empty.action': 'Pilih daripada ranking',
};
