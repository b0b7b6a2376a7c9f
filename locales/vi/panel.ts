import type { Translated } from '../message';

export const panel: Translated<typeof import('../en/panel').panel> = {
  'panel.open': 'Bảng bên',
  'panel.openHint': 'Mở bảng xếp hạng bên cạnh trang',
  'panel.onScreen': 'Đang trên màn hình',
  'panel.none': 'Không có sản phẩm nào trong danh sách đang hiện.',
};
