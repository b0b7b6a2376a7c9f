import type { Translated } from '../message';

export const card: Translated<typeof import('../en/card').card> = {
  'card.product': 'Belum ada dalam katalog',
  'card.productReason':
    'Video ini menunjukkan produk, tapi tidak menyebut produk dalam katalog. Tambah di “Produk” supaya dikira.',
  'card.speed.observed': '{rate} tontonan sejam pada video ini, antara kali anda melihatnya',
  'card.speed.estimate': '≈ {rate} tontonan sejam pada video ini, anggaran ikut usianya',
  'card.inCaption': '{price} dalam kapsyen',
  'card.others': '+{count}',
  'card.othersHint': 'Juga dalam video ini: {names}',
  'card.follow': 'Ikuti',
  'card.unfollow': 'Berhenti mengikuti',
  'card.open': 'Buka',
  'card.openHint': 'Buka produk di sebelah TikTok',

  'cart.other': 'Kedai lain',
  'cart.link-hub': 'Halaman pautan',
};
