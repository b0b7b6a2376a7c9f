import type { Translating } from '../message';

export const chart: Translating<typeof import('../en/chart').chart> = {
  'chart.title': 'Bahagian daripada video produk yang anda lihat',
  'chart.high': 'tertinggi {share}, {day}',
  'chart.point': '{day}: {share} ({low} hingga {high})',
  'chart.short': 'Garisan bermula selepas hari kedua anda scroll.',
  'chart.table': 'Lihat sebagai jadual',
  'chart.day': 'Hari',
  'chart.seen': 'Kali muncul',
  'chart.products': 'Video produk',
  'chart.share': 'Bahagian',
  'chart.range': '{low} hingga {high}',
  'chart.stage': 'Fasa',
  'chart.label': '{title}: carta. Kekunci anak panah bergerak hari demi hari, Home dan End ke hujungnya.',
  'chart.nothing': 'tiada yang dilihat',
  'chart.picture': 'Simpan sebagai gambar',
};
