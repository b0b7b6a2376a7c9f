import type { Translated } from '../message';

export const card: Translated<typeof import('../en/card').card> = {
  'card.product': 'Belum ada di katalog',
  'card.productReason':
    'Videonya menampilkan produk, tapi tidak menyebut produk dari katalog. Tambahkan di “Produk” supaya dihitung.',
  'card.speed.observed': '{rate} tayangan per jam di video ini, di antara waktu kamu melihatnya',
  'card.speed.estimate': '≈ {rate} tayangan per jam di video ini, perkiraan dari umurnya',
  'card.inCaption': '{price} di caption',
  'card.others': '+{count}',
  'card.othersHint': 'Juga di video ini: {names}',
  'card.follow': 'Ikuti',
  'card.unfollow': 'Berhenti mengikuti',
  'card.open': 'Buka',
  'card.openHint': 'Buka produk di samping TikTok',

  'cart.other': 'Toko lain',
  'cart.link-hub': 'Halaman link',
};
