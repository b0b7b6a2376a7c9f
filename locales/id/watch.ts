import type { Translated } from '../message';

export const watch: Translated<typeof import('../en/watch').watch> = {
  'more.open': 'Lainnya',
  'more.method': 'Dari mana angkanya',
  'more.items': 'Produk',
  'more.settings': 'Pengaturan',
  'more.privacy': 'Privasi',
  'dashboard.open': 'Dasbor',
  'dashboard.openHint': 'Membuka tabel lebar di tab: kolom, filter, perbandingan',

  'follow.no': 'Ikuti',
  'follow.yes': 'Diikuti',
  'follow.item': 'Ikuti {name}',
  'follow.stop': 'Berhenti mengikuti {name}',
  'follow.hint': 'Perubahannya dihitung di ikon toolbar',

  'watch.title': 'Produk yang diikuti',
  'watch.open': '★ {count}',
  'watch.openHint': 'Produk yang diikuti',
  'watch.changed': { other: '{count} produk yang diikuti berubah' },
  'watch.none': 'Tidak ada yang berubah sejak terakhir kamu tandai sudah dilihat.',
  'watch.seen': 'Tandai sudah dilihat',
  'watch.seenHint': 'Mulai sekarang perubahan dihitung dari hari ini',
  'watch.since': 'Sejak {moment}',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': 'Skor {from} → {to}',
  'watch.change.sellers': { other: '{count} penjual baru' },
  'watch.notSeen': 'Belum terlihat',
  'watch.empty.title': 'Belum ada yang diikuti',
  'watch.empty.text':
    'Tekan bintang di samping produk. Kalau fasenya berubah, skornya bergeser lebih dari ketidakpastiannya, atau ada penjual baru, kabarnya muncul di sini dan dihitung di ikon toolbar.',
  'watch.empty.action': 'Pilih dari peringkat',
};
