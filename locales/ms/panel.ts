import type { Translated } from '../message';

export const panel: Translated<typeof import('../en/panel').panel> = {
  'panel.open': 'Panel sisi',
  'panel.openHint': 'Membuka ranking di sebelah halaman',
  'panel.onScreen': 'Pada skrin sekarang',
  'panel.none': 'Tiada produk senarai yang kelihatan.',
};
