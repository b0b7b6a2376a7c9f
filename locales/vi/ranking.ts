import type { Translating } from '../message';

export const ranking: Translating<typeof import('../en/ranking').ranking> = {
  'ranking.title': 'Sản phẩm theo điểm',
  'ranking.search': 'Tìm sản phẩm',
  'ranking.searchHint': 'Nhấn / để tìm',
  'ranking.allStages': 'Mọi giai đoạn',
  'ranking.stageCount': '{stage} ({count})',
  'ranking.stageFilter': 'Giai đoạn',
  'ranking.count': { other: '{count} sản phẩm' },
  'ranking.countOf': { other: '{shown}/{count} sản phẩm' },
  'ranking.export': 'Xuất',
  'ranking.exportHint': 'Lưu hoặc chép danh sách này cùng mọi dữ liệu phía sau',

  'row.sellers': { other: '{count} người bán' },
  'row.cart': 'giỏ {share}',
  'row.seen': { other: 'xuất hiện {count} lần' },
  'row.tooFew': '{sightings} · quá ít để kết luận',
  'row.lookAgain': 'gần đây lướt ít · cần xem lại',
  'row.scored': '{name}, {stage}, {score} điểm, sai số {band}',
  'row.unscored': '{name}, {stage}, chưa có điểm',
  'row.seenToo': '{row}, {seen}',
  'row.cooling': '{row}, dễ tụt',

  'sure.0': 'Chưa chắc chút nào',
  'sure.1': 'Ít chắc chắn',
  'sure.2': 'Khá chắc chắn',
  'sure.3': 'Chắc chắn',
  'score.hint': '{score} điểm ± {band}; 52 là bình thường',
  'score.none': 'Chưa có điểm',

  'empty.search': 'Không có sản phẩm nào khớp với “{text}”.',
  'empty.stage': 'Hiện không có sản phẩm nào ở giai đoạn này.',
  'empty.clear': 'Hiện tất cả sản phẩm',
  'empty.notStarted.title': 'Chưa đọc gì cả',
  'empty.notStarted.text': 'Trendcrest không đọc gì trên TikTok khi bạn chưa đồng ý.',
  'empty.notStarted.action': 'Xem nó làm gì rồi bắt đầu',
  'empty.fresh.title': 'Bảng xếp hạng của bạn sẽ hiện ở đây',
  'empty.fresh.first': 'Cứ lướt TikTok như mọi khi. Sản phẩm hiện ra ngay sau video bán hàng đầu tiên.',
  'empty.fresh.second':
    'Có điểm sau khoảng 20 video bán hàng trong vài ngày, trong đó 3 video có sản phẩm ấy: chừng 25 video ở hashtag mua sắm, hoặc hơn 2.000 video ở feed thường.',
  'empty.fresh.third':
    'Lướt đều một hai tuần là thấy xu hướng của sản phẩm. Nếu bạn ngừng, điểm sẽ đổi thành “Cần xem lại”.',
  'empty.fresh.action': 'Mở #TikTokMadeMeBuyIt',
  'empty.fresh.why': 'Ở đó 10 video thì 9 video có sản phẩm; còn ở feed thường, 100–200 video mới có một.',
};
