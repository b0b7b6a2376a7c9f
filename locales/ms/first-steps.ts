import type { Translated } from '../message';

export const firstSteps: Translated<typeof import('../en/first-steps').firstSteps> = {
  'more.welcome': 'Langkah pertama',

  'interests.title': 'Anda berniaga apa?',
  'interests.text':
    'Ini hanya menentukan apa yang disenaraikan. Semua yang kelihatan tetap dibaca, dan boleh diubah bila-bila masa.',
  'interests.all': 'Semua kategori',
  'interests.some': { other: 'Hanya {count} kategori' },
  'interests.hidden': { other: 'Hanya kategori anda · {count} produk disembunyikan' },
  'interests.showAll': 'Tunjuk semua',

  'pin.title': 'Biar sentiasa nampak',
  'pin.chrome.open': 'Tekan ikon puzzle di kanan bar alamat.',
  'pin.chrome.pin': 'Tekan pin di sebelah Trendcrest.',
  'pin.firefox.open': 'Tekan ikon puzzle di kanan bar alamat, kemudian gear di sebelah Trendcrest.',
  'pin.firefox.pin': 'Pilih “Sematkan pada Bar Alat”.',
  'pin.count': 'Selepas itu ikon mengira perubahan produk yang anda ikuti.',

  'look.title': 'Tengok-tengok dahulu',
};
