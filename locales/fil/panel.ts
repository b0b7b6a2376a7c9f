import type { Translated } from '../message';

export const panel: Translated<typeof import('../en/panel').panel> = {
  'panel.open': 'Side panel',
  'panel.openHint': 'Binubuksan ang ranking sa tabi ng page',
  'panel.onScreen': 'Nasa screen ngayon',
  'panel.none': 'Walang item sa list na nakikita ngayon.',
};
