import type { Translated } from '../message';

export const sample: Translated<typeof import('../en/sample').sample> = {
  'sample.title': 'Thị trường mẫu',
  'sample.banner': 'Thị trường mẫu: mọi con số đều bịa',
  'sample.remove': 'Bỏ mẫu',
  'sample.show': 'Hiện thị trường mẫu',
  'sample.what':
    'Một thị trường nhỏ tự dựng: mười sản phẩm trong sáu tuần. Nó tách riêng khỏi những gì bạn thấy trên TikTok và mất đi với một cú bấm.',
  'sample.making': 'Đang dựng thị trường mẫu',
  'sample.failed': 'Không dựng được thị trường mẫu: {reason}',
  'sample.notHere': 'Phần này dành cho những gì bạn thật sự đã thấy. Bỏ thị trường mẫu để quay lại.',
};
