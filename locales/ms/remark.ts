import type { Translated } from '../message';

export const remark: Translated<typeof import('../en/remark').remark> = {
  'remark.title': 'Nota anda',
  'remark.note': 'Nota',
  'remark.note.hint': 'Pembekal, harga, nak tanya siapa…',
  'remark.labels': 'Label',
  'remark.label.add': 'Tambah label',
  'remark.label.save': 'Tambah',
  'remark.label.remove': 'Buang label {label}',

  'lookUp.title': 'Semak di luar',
  'lookUp.note':
    'Dibuka dalam tab baharu apabila anda klik, bukan sebelumnya. Trendcrest sendiri tidak bertanya apa-apa kepada laman ini.',
  'lookUp.hint': 'Mencari “{words}”',
  'lookUp.menu': 'Lagi tentang {name}',
  'lookUp.google-trends': 'Google Trends',
  'lookUp.amazon': 'Amazon',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': 'AliExpress',
  'lookUp.tiktok': 'TikTok',
};
