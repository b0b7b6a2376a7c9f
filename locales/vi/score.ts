import type { Translated } from '../message';

export const score: Translated<typeof import('../en/score').score> = {
  'stage.emerging': 'Mới nổi',
  'stage.rising': 'Đang lên',
  'stage.resurging': 'Nóng trở lại',
  'stage.peaking': 'Đạt đỉnh',
  'stage.fading': 'Hạ nhiệt',
  'stage.steady': 'Ổn định',
  'stage.dormant': 'Im ắng',
  'stage.watching': 'Còn quá sớm',
  'stage.stale': 'Cần xem lại',
  'badge.product': 'Sản phẩm chưa có trong danh mục',
  'badge.scored': '{name}: {stage}, {score} điểm',
  'badge.unscored': '{name}: {stage}',
  'badge.cooling': '{label}, dễ tụt',

  'count.sightings': { other: 'xuất hiện {count} lần' },
  'count.products': { other: '{count} video bán hàng' },

  'often.times': 'khoảng gấp {x} lần',
  'often.same': 'nhiều gần bằng',
  'often.share': 'khoảng bằng {share}',
  'often.half': 'khoảng bằng một nửa',

  'reason.up':
    'Tuần này, tính trên 100 video bán hàng, {item} xuất hiện {often} hai tuần trước ({sightings} trong {products}). Khả năng đang lên thật: {rise}; khả năng tuần sau vẫn cao hơn hẳn mức thường: {hot}.',
  'reason.firstDays':
    'Hai tuần trước gần như chưa lướt thấy video bán hàng nào, nên tuần này ({sightings} trong {products}) chưa có gì để so. Khả năng đang lên: {rise}; khả năng đang giảm: {fall}.',
  'reason.fading':
    'Tuần này, tính trên 100 video bán hàng, xuất hiện {often} hai tuần trước ({sightings} trong {products}); lúc đỉnh cao gấp {high} lần bây giờ. Khả năng đang giảm: {fall}.',
  'reason.peaking': 'Gấp {height} lần mức thường và không còn tăng rõ nữa ({sightings} trong {products} tuần này).',
  'reason.resurging':
    'Đã trở lại: từng tụt dưới một nửa kỷ lục, giờ lại bằng {share} kỷ lục ({sightings} trong {products} tuần này).',
  'reason.steady': 'Gần bằng mức thường ({sightings} trong {products} tuần này).',
  'reason.dormant': {
    other: 'Tuần này lẽ ra xuất hiện khoảng {expected} lần, thực tế {count}: đã biến mất khỏi feed của bạn.',
  },
  'reason.watching': 'Xuất hiện quá ít nên chưa kết luận được ({sightings} trong {products} tuần này).',
  'reason.stale': 'Gần đây bạn lướt ít nên chưa nói được gì về hôm nay. Lướt thêm để cập nhật.',
  'reason.cooling':
    'Dễ tụt: trong những sản phẩm vượt mức thường nhiều như vậy, khoảng 4/10 mất một phần ba trong vòng một tuần; trào lưu nào rồi cũng hạ.',
};
