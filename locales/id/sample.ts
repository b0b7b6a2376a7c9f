import type { Translated } from '../message';

export const sample: Translated<typeof import('../en/sample').sample> = {
  'sample.title': 'Pasar contoh',
  'sample.banner': 'Pasar contoh: semua angka rekaan',
  'sample.remove': 'Hapus contoh',
  'sample.show': 'Tampilkan pasar contoh',
  'sample.what':
    'Pasar rekaan kecil: sepuluh produk selama enam minggu. Terpisah dari yang kamu lihat di TikTok, dan hilang dengan satu klik.',
  'sample.making': 'Membuat pasar contoh',
  'sample.failed': 'Pasar contoh tidak bisa dibuat: {reason}',
  'sample.notHere': 'Ini untuk yang benar-benar kamu lihat. Hapus pasar contoh untuk kembali ke sana.',
};
