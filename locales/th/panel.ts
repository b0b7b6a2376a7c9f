import type { Translated } from '../message';

export const panel: Translated<typeof import('../en/panel').panel> = {
  'panel.open': 'แผงด้านข้าง',
  'panel.openHint': 'เปิดอันดับไว้ข้างหน้าเว็บ',
  'panel.onScreen': 'บนจอตอนนี้',
  'panel.none': 'ไม่มีสินค้าในรายการขึ้นอยู่บนจอ',
};
