import type { Translated } from '../message';

export const opening: Translated<typeof import('../en/opening').opening> = {
  'opening.preparing': 'Đang cập nhật dữ liệu của bạn',
  'opening.preparing.text':
    'Bản Trendcrest mới đang sắp xếp lại những gì đã lưu. Lịch sử dài mất chừng một phút. Đóng cửa sổ này cũng không mất gì: lần sau nó làm lại.',
  'opening.held': 'Một cửa sổ Trendcrest khác đang giữ dữ liệu',
  'opening.held.text': 'Hãy đóng các cửa sổ và tab Trendcrest khác. Cửa sổ này tự chạy tiếp.',
  'opening.updated': 'Trendcrest đã được cập nhật',
  'opening.updated.text': 'Cửa sổ này có từ trước khi cập nhật. Tải lại để tiếp tục. Không mất gì cả.',
  'opening.reload': 'Tải lại',

  'trouble.full': 'Hết chỗ lưu',
  'trouble.full.text':
    'Trình duyệt không lưu thêm được trên máy này. Hãy dọn bớt ổ đĩa, hoặc xóa dữ liệu cũ ở “Dữ liệu của bạn”. Những gì đã lưu vẫn an toàn, và việc đọc tự chạy lại khi có chỗ.',
  'trouble.newer': 'Dữ liệu của bạn thuộc bản Trendcrest mới hơn',
  'trouble.newer.text': 'Bản cũ này không đụng vào. Hãy cập nhật Trendcrest trong trình duyệt rồi mở lại.',
  'trouble.held': 'Một cửa sổ Trendcrest khác đang giữ dữ liệu',
  'trouble.held.text': 'Hãy đóng các cửa sổ và tab Trendcrest khác rồi thử lại.',
  'trouble.unreadable': 'Trình duyệt không đọc được dữ liệu của bạn',
  'trouble.unreadable.text':
    'Khởi động lại trình duyệt rồi thử lại. Nếu vẫn vậy, tệp của trình duyệt bị hỏng: “Dữ liệu của bạn” có thể khôi phục bản sao lưu.',
};
