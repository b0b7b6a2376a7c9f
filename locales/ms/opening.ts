import type { Translated } from '../message';

export const opening: Translated<typeof import('../en/opening').opening> = {
  'opening.preparing': 'Menyediakan data anda',
  'opening.preparing.text':
    'Versi baharu Trendcrest menyusun apa yang disimpan. Sejarah panjang mengambil masa seminit. Tiada yang hilang kalau tetingkap ini ditutup: ia bermula semula lain kali.',
  'opening.held': 'Tetingkap Trendcrest lain sedang guna data anda',
  'opening.held.text': 'Tutup tetingkap dan tab Trendcrest yang lain. Yang ini bersambung sendiri.',
  'opening.updated': 'Trendcrest telah dikemas kini',
  'opening.updated.text': 'Tetingkap ini dari sebelum kemas kini. Muat semula untuk teruskan. Tiada yang hilang.',
  'opening.reload': 'Muat semula',

  'trouble.full': 'Ruang simpanan habis',
  'trouble.full.text':
    'Pelayar tak dapat simpan lagi di komputer ini. Kosongkan ruang cakera, atau padam data lama di “Data anda”. Apa yang disimpan selamat, dan bacaan bersambung sendiri bila ada ruang.',
  'trouble.newer': 'Data anda daripada Trendcrest yang lebih baharu',
  'trouble.newer.text': 'Versi lama ini tidak menyentuhnya. Kemas kini Trendcrest dalam pelayar, kemudian buka semula.',
  'trouble.held': 'Tetingkap Trendcrest lain sedang guna data anda',
  'trouble.held.text': 'Tutup tetingkap dan tab Trendcrest yang lain, kemudian cuba lagi.',
  'trouble.unreadable': 'Pelayar tak dapat membaca data anda',
  'trouble.unreadable.text':
    'Mulakan semula pelayar dan cuba lagi. Kalau masih begitu, fail pelayar rosak: “Data anda” boleh memulihkan sandaran.',
};
