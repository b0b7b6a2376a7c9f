import type { Translated } from '../message';

export const badges: Translated<typeof import('../en/badges').badges> = {
  'settings.badge': 'Lencana di video',
  'settings.badge.on': 'Tampilkan',
  'settings.badge.hidden': 'Sembunyikan sampai browser dibuka lagi',
  'settings.badge.off': 'Mati',
  'settings.badge.key': 'Tekan {key} di halaman mana pun untuk menyembunyikan dan menampilkannya.',
  'settings.badge.noKey': 'Belum ada tombol. Pilih satu di halaman pintasan ekstensi browser.',
  'settings.badge.corner': 'Sudut',
  'settings.badge.corner.top-left': 'Kiri atas',
  'settings.badge.corner.top-right': 'Kanan atas',
  'settings.badge.corner.bottom-left': 'Kiri bawah',
  'settings.badge.corner.bottom-right': 'Kanan bawah',
  'settings.badge.cornerHint':
    'Di profil, kiri atas dipakai tanda “Disematkan” TikTok: di sana lencana ada di kanan bawah.',
  'settings.badge.size': 'Ukuran',
  'settings.badge.size.normal': 'Normal',
  'settings.badge.size.large': 'Besar',
  'settings.badge.pages': 'Di halaman ini',
  'settings.badge.pages.feed': 'Feed dan Jelajahi',
  'settings.badge.pages.tag': 'Hashtag dan suara',
  'settings.badge.pages.search': 'Pencarian',
  'settings.badge.pages.profile': 'Profil, koleksi, playlist',
  'settings.badge.pages.video': 'Satu video',
};
