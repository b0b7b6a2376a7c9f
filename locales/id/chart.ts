import type { Translating } from '../message';

export const chart: Translating<typeof import('../en/chart').chart> = {
  'chart.title': 'Porsi dari video produk yang kamu lihat',
  'chart.high': 'tertinggi {share}, {day}',
  'chart.point': '{day}: {share} ({low} sampai {high})',
  'chart.short': 'Garisnya mulai digambar setelah hari kedua kamu scroll.',
  'chart.table': 'Lihat sebagai tabel',
  'chart.day': 'Hari',
  'chart.seen': 'Kali muncul',
  'chart.products': 'Video produk',
  'chart.share': 'Porsi',
  'chart.range': '{low} sampai {high}',
  'chart.stage': 'Fase',
  'chart.label': '{title}: grafik. Tombol panah pindah per hari, Home dan End ke ujungnya.',
  'chart.nothing': 'tidak ada yang terlihat',
  'chart.picture': 'Simpan sebagai gambar',
};
