import type { Translated } from '../message';

export const sample: Translated<typeof import('../en/sample').sample> = {
  'sample.title': 'Pasaran contoh',
  'sample.banner': 'Pasaran contoh: semua angka rekaan',
  'sample.remove': 'Buang contoh',
  'sample.show': 'Tunjuk pasaran contoh',
  'sample.what':
    'Pasaran rekaan yang kecil: sepuluh produk selama enam minggu. Ia diasingkan daripada apa yang anda lihat di TikTok, dan hilang dengan satu klik.',
  'sample.making': 'Membuat pasaran contoh',
  'sample.failed': 'Pasaran contoh tak dapat dibuat: {reason}',
  'sample.notHere': 'Ini untuk apa yang anda benar-benar lihat. Buang pasaran contoh untuk kembali kepadanya.',
};
