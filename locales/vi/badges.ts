import type { Translated } from '../message';

export const badges: Translated<typeof import('../en/badges').badges> = {
  'settings.badge': 'Huy hiệu trên video',
  'settings.badge.on': 'Hiện',
  'settings.badge.hidden': 'Ẩn đến khi mở lại trình duyệt',
  'settings.badge.off': 'Tắt',
  'settings.badge.key': 'Bấm {key} ở trang bất kỳ để ẩn và hiện.',
  'settings.badge.noKey': 'Chưa đặt phím. Chọn một phím ở trang phím tắt tiện ích của trình duyệt.',
  'settings.badge.corner': 'Góc',
  'settings.badge.corner.top-left': 'Trên trái',
  'settings.badge.corner.top-right': 'Trên phải',
  'settings.badge.corner.bottom-left': 'Dưới trái',
  'settings.badge.corner.bottom-right': 'Dưới phải',
  'settings.badge.cornerHint':
    'Ở trang cá nhân, góc trên trái là dấu “Đã ghim” của TikTok: ở đó huy hiệu nằm dưới phải.',
  'settings.badge.size': 'Cỡ',
  'settings.badge.size.normal': 'Thường',
  'settings.badge.size.large': 'Lớn',
  'settings.badge.pages': 'Ở các trang này',
  'settings.badge.pages.feed': 'Feed và Khám phá',
  'settings.badge.pages.tag': 'Hashtag và âm thanh',
  'settings.badge.pages.search': 'Tìm kiếm',
  'settings.badge.pages.profile': 'Trang cá nhân, bộ sưu tập, danh sách phát',
  'settings.badge.pages.video': 'Từng video',
};
