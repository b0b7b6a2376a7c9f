import type { Translated } from '../message';

export const remark: Translated<typeof import('../en/remark').remark> = {
  'remark.title': 'Catatanmu',
  'remark.note': 'Catatan',
  'remark.note.hint': 'Supplier, harga, tanya ke siapa…',
  'remark.labels': 'Label',
  'remark.label.add': 'Tambah label',
  'remark.label.save': 'Tambah',
  'remark.label.remove': 'Hapus label {label}',

  'lookUp.title': 'Cari tahu',
  'lookUp.note':
    'Terbuka di tab baru saat kamu klik, tidak sebelumnya. Trendcrest sendiri tidak menanyakan apa pun ke situs ini.',
  'lookUp.hint': 'Mencari “{words}”',
  'lookUp.menu': 'Lebih lanjut soal {name}',
  'lookUp.google-trends': 'Google Trends',
  'lookUp.amazon': 'Amazon',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': 'AliExpress',
  'lookUp.tiktok': 'TikTok',
};
