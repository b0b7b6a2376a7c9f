import type { Translated } from '../message';

export const opening: Translated<typeof import('../en/opening').opening> = {
  'opening.preparing': 'Menyiapkan datamu',
  'opening.preparing.text':
    'Versi baru Trendcrest menata yang tersimpan. Riwayat panjang butuh satu menit. Tidak ada yang hilang kalau jendela ini ditutup: nanti dimulai lagi.',
  'opening.held': 'Jendela Trendcrest lain sedang memakai datamu',
  'opening.held.text': 'Tutup jendela dan tab Trendcrest lainnya. Yang ini lanjut sendiri.',
  'opening.updated': 'Trendcrest sudah diperbarui',
  'opening.updated.text': 'Jendela ini dari sebelum pembaruan. Muat ulang untuk lanjut. Tidak ada yang hilang.',
  'opening.reload': 'Muat ulang',

  'trouble.full': 'Tempat simpan habis',
  'trouble.full.text':
    'Browser tidak bisa menyimpan lagi di komputer ini. Kosongkan ruang disk, atau hapus data lama di “Datamu”. Yang tersimpan aman, dan pembacaan lanjut sendiri begitu ada tempat.',
  'trouble.newer': 'Datamu dari Trendcrest yang lebih baru',
  'trouble.newer.text': 'Versi lama ini tidak menyentuhnya. Perbarui Trendcrest di browser, lalu buka lagi.',
  'trouble.held': 'Jendela Trendcrest lain sedang memakai datamu',
  'trouble.held.text': 'Tutup jendela dan tab Trendcrest lainnya, lalu coba lagi.',
  'trouble.unreadable': 'Browser tidak bisa membaca datamu',
  'trouble.unreadable.text':
    'Mulai ulang browser dan coba lagi. Kalau tetap begitu, file browser rusak: “Datamu” bisa memulihkan cadangan.',
};
