import type { Translated } from '../message';

export const badges: Translated<typeof import('../en/badges').badges> = {
  'settings.badge': 'Lencana pada video',
  'settings.badge.on': 'Tunjuk',
  'settings.badge.hidden': 'Sembunyi sehingga pelayar dibuka semula',
  'settings.badge.off': 'Mati',
  'settings.badge.key': 'Tekan {key} pada mana-mana halaman untuk sembunyi dan tunjukkannya.',
  'settings.badge.noKey': 'Belum ada kekunci. Pilih satu di halaman pintasan sambungan pelayar.',
  'settings.badge.corner': 'Sudut',
  'settings.badge.corner.top-left': 'Kiri atas',
  'settings.badge.corner.top-right': 'Kanan atas',
  'settings.badge.corner.bottom-left': 'Kiri bawah',
  'settings.badge.corner.bottom-right': 'Kanan bawah',
  'settings.badge.cornerHint':
    'Pada profil, tanda “Disematkan” TikTok ada di kiri atas: di situ lencana berada di kanan bawah.',
  'settings.badge.size': 'Saiz',
  'settings.badge.size.normal': 'Biasa',
  'settings.badge.size.large': 'Besar',
  'settings.badge.pages': 'Pada halaman ini',
  'settings.badge.pages.feed': 'Feed dan Teroka',
  'settings.badge.pages.tag': 'Hashtag dan bunyi',
  'settings.badge.pages.search': 'Carian',
  'settings.badge.pages.profile': 'Profil, koleksi, senarai main',
  'settings.badge.pages.video': 'Satu video',
};
