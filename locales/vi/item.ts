import type { Translating } from '../message';

export const item: Translating<typeof import('../en/item').item> = {
  'item.score': 'Điểm',
  'item.band': '± {band}',
  'item.bandHint': 'Điểm thật có thể thấp hoặc cao hơn {band} điểm',
  'item.since': '{stage} từ {day}',
  'item.missing': 'Sản phẩm này không còn trong danh sách của bạn.',

  'moved.title': 'Điều gì tác động đến điểm',
  'moved.version': 'công thức {version}',
  'moved.now': 'So với các tuần trước',
  'moved.height': 'So với mức thường',
  'moved.swing': 'Mức dao động',
  'moved.times': '×{x}',
  'moved.up': 'tăng khoảng {points} điểm',
  'moved.down': 'giảm khoảng {points} điểm',
  'moved.none': 'hầu như không đổi điểm',
  'why.now.up': 'Nhiều hơn các tuần trước',
  'why.now.down': 'Ít hơn các tuần trước',
  'why.height.up': 'Cao hơn mức thường',
  'why.height.down': 'Thấp hơn mức thường',
  'why.swing': 'Dao động mạnh',

  'tile.share': 'trong video bán hàng',
  'tile.cart': 'có gắn giỏ',
  'tile.price': 'giá ở giữa',
  'tile.sellers': 'người bán mỗi tuần',
  'tile.sellersHint': '{before} người bán ba tuần trước, {now} trong 7 ngày qua',
  'tile.unknown': 'chưa thấy',

  'carts.title': 'Giỏ hàng dẫn tới',
  'carts.none': 'Không thấy giỏ hàng nào trong các video.',
  'cart.other': 'Shop khác',
  'cart.link-hub': 'Trang tổng hợp link',

  'videos.title': 'Có trong các video này',
  'videos.none': 'Không còn giữ video nào; các con số ở trên vẫn đúng.',
  'videos.views': { other: '{views} lượt xem' },
  'videos.viewsUnknown': 'không hiện lượt xem',
  'videos.untitled': 'Không có caption',
  'videos.open': 'Mở TikTok trong tab mới',
};
