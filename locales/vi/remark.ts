import type { Translated } from '../message';

export const remark: Translated<typeof import('../en/remark').remark> = {
  'remark.title': 'Ghi chú của bạn',
  'remark.note': 'Ghi chú',
  'remark.note.hint': 'Nguồn hàng, giá, hỏi ai…',
  'remark.labels': 'Nhãn',
  'remark.label.add': 'Thêm nhãn',
  'remark.label.save': 'Thêm',
  'remark.label.remove': 'Bỏ nhãn {label}',

  'lookUp.title': 'Tra thêm',
  'lookUp.note': 'Mở trong tab mới khi bạn bấm, không sớm hơn. Trendcrest không tự hỏi gì các trang này.',
  'lookUp.hint': 'Tìm “{words}”',
  'lookUp.menu': 'Xem thêm về {name}',
  'lookUp.google-trends': 'Google Trends',
  'lookUp.amazon': 'Amazon',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': 'AliExpress',
  'lookUp.tiktok': 'TikTok',
};
