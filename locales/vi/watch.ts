import type { Translated } from '../message';

export const watch: Translated<typeof import('../en/watch').watch> = {
  'more.open': 'Thêm',
  'more.method': 'Các con số từ đâu ra',
  'more.items': 'Sản phẩm',
  'more.settings': 'Cài đặt',
  'more.privacy': 'Quyền riêng tư',
  'dashboard.open': 'Bảng rộng',
  'dashboard.openHint': 'Mở bảng rộng trong một tab: cột, bộ lọc, so sánh',

  'follow.no': 'Theo dõi',
  'follow.yes': 'Đang theo dõi',
  'follow.item': 'Theo dõi {name}',
  'follow.stop': 'Ngừng theo dõi {name}',
  'follow.hint': 'Thay đổi của nó được đếm trên biểu tượng thanh công cụ',

  'watch.title': 'Sản phẩm đang theo dõi',
  'watch.open': '★ {count}',
  'watch.openHint': 'Sản phẩm đang theo dõi',
  'watch.changed': { other: '{count} sản phẩm đang theo dõi có thay đổi' },
  'watch.none': 'Không có gì đổi từ lần bạn đánh dấu đã xem.',
  'watch.seen': 'Đánh dấu đã xem',
  'watch.seenHint': 'Từ giờ thay đổi được so với hôm nay',
  'watch.since': 'Từ {moment}',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': 'Điểm {from} → {to}',
  'watch.change.sellers': { other: '{count} người bán mới' },
  'watch.notSeen': 'Chưa thấy',
  'watch.empty.title': 'Chưa theo dõi gì',
  'watch.empty.text':
    'Bấm ngôi sao cạnh sản phẩm. Khi giai đoạn đổi, điểm đổi nhiều hơn sai số, hoặc có người bán mới, ở đây sẽ báo và biểu tượng thanh công cụ sẽ đếm.',
  'watch.empty.action': 'Chọn từ bảng xếp hạng',
};
