import type { Translated } from '../message';

export const panel: Translated<typeof import('../en/panel').panel> = {
  'panel.open': 'Panel samping',
  'panel.openHint': 'Membuka peringkat di samping halaman',
  'panel.onScreen': 'Di layar sekarang',
  'panel.none': 'Tidak ada produk dari daftar yang terlihat.',
};
