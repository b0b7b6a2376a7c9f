import type { Translated } from '../message';

export const firstSteps: Translated<typeof import('../en/first-steps').firstSteps> = {
  'more.welcome': 'Langkah pertama',

  'interests.title': 'Kamu jualan apa?',
  'interests.text':
    'Ini hanya menentukan apa yang ditampilkan. Semua yang terlihat tetap dibaca, dan bisa kamu ubah kapan saja.',
  'interests.all': 'Semua kategori',
  'interests.some': { other: 'Hanya {count} kategori' },
  'interests.hidden': { other: 'Hanya kategorimu · {count} produk disembunyikan' },
  'interests.showAll': 'Tampilkan semua',

  'pin.title': 'Biar selalu kelihatan',
  'pin.chrome.open': 'Tekan ikon puzzle di kanan bilah alamat.',
  'pin.chrome.pin': 'Tekan pin di samping Trendcrest.',
  'pin.firefox.open': 'Tekan ikon puzzle di kanan bilah alamat, lalu roda gigi di samping Trendcrest.',
  'pin.firefox.pin': 'Pilih “Sematkan ke Bilah Alat”.',
  'pin.count': 'Setelah itu ikonnya menghitung perubahan produk yang kamu ikuti.',

  'look.title': 'Lihat-lihat dulu',
};
