import type { Translated } from '../message';

export const card: Translated<typeof import('../en/card').card> = {
  'card.product': 'Chưa có trong danh mục',
  'card.productReason':
    'Video có sản phẩm nhưng không nêu tên món nào trong danh mục. Thêm ở mục “Sản phẩm” để được tính.',
  'card.speed.observed': '{rate} lượt xem mỗi giờ ở video này, giữa những lần bạn thấy',
  'card.speed.estimate': '≈ {rate} lượt xem mỗi giờ ở video này, ước tính theo tuổi video',
  'card.inCaption': '{price} trong caption',
  'card.others': '+{count}',
  'card.othersHint': 'Cũng có trong video này: {names}',
  'card.follow': 'Theo dõi',
  'card.unfollow': 'Ngừng theo dõi',
  'card.open': 'Mở',
  'card.openHint': 'Mở sản phẩm bên cạnh TikTok',

  'cart.other': 'Shop khác',
  'cart.link-hub': 'Trang tổng hợp link',
};
