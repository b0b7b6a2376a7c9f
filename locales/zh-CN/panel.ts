import type { Translated } from '../message';

export const panel: Translated<typeof import('../en/panel').panel> = {
  'panel.open': '侧边栏',
  'panel.openHint': '在网页旁边打开排行',
  'panel.onScreen': '当前屏幕上',
  'panel.none': '眼前没有列表中的商品。',
};
