import type { Translated } from '../message';

export const firstSteps: Translated<typeof import('../en/first-steps').firstSteps> = {
  'more.welcome': 'Bước đầu',

  'interests.title': 'Bạn buôn bán gì?',
  'interests.text': 'Chỉ quyết định danh sách hiện gì. Mọi thứ hiện ra vẫn được đọc, và bạn đổi lúc nào cũng được.',
  'interests.all': 'Mọi ngành hàng',
  'interests.some': { other: 'Chỉ {count} ngành hàng' },
  'interests.hidden': { other: 'Chỉ ngành hàng của bạn · ẩn {count} sản phẩm' },
  'interests.showAll': 'Hiện tất cả',

  'pin.title': 'Để luôn trong tầm mắt',
  'pin.chrome.open': 'Bấm biểu tượng mảnh ghép bên phải thanh địa chỉ.',
  'pin.chrome.pin': 'Bấm ghim cạnh Trendcrest.',
  'pin.firefox.open': 'Bấm biểu tượng mảnh ghép bên phải thanh địa chỉ, rồi bánh răng cạnh Trendcrest.',
  'pin.firefox.pin': 'Chọn “Ghim vào thanh công cụ”.',
  'pin.count': 'Từ đó biểu tượng đếm thay đổi của các sản phẩm bạn theo dõi.',

  'look.title': 'Xem thử trước',
};
