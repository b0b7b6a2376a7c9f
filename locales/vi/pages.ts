import type { Translated } from '../message';

export const pages: Translated<typeof import('../en/pages').pages> = {
  'page.back': 'Quay lại',

  'welcome.title': 'Biết món nào đang lên, món nào đang hạ nhiệt',
  'welcome.lead':
    'Trendcrest để ý những video bán hàng bạn vẫn lướt thấy trên TikTok, rồi xếp hạng những món được bán trong đó.',
  'welcome.does.title': 'Nó làm gì',
  'welcome.does.text':
    'Chấm mỗi sản phẩm từ 0 đến 100 điểm, nói rõ chắc đến đâu, và nhắc bạn trước khi ôm hàng theo một trào lưu chóng tàn.',
  'welcome.reads.title': 'Nó đọc gì',
  'welcome.reads.text':
    'Chỉ những video hiện ra trên tiktok.com trong tab của chính bạn: caption, hashtag, các con số, người bán, giỏ hàng và giá. Không bao giờ đọc tin nhắn, đăng nhập hay Seller Center.',
  'welcome.stays.title': 'Dữ liệu nằm ở đâu',
  'welcome.stays.text':
    'Trên máy này, trong trình duyệt này. Không gửi đi đâu cả; không có tài khoản, không có máy chủ.',
  'welcome.start': 'Bắt đầu đọc',
  'welcome.consent': 'Không đọc gì trước khi bạn bấm. Bạn có thể tạm dừng bất cứ lúc nào.',
  'welcome.started.title': 'Đã bắt đầu đọc',
  'welcome.started.text': 'Mở TikTok và lướt như mọi khi. Bấm biểu tượng Trendcrest là thấy bảng xếp hạng.',
  'welcome.started.reload': 'Hãy tải lại các tab TikTok đang mở: chưa tải lại thì chưa được đọc.',
  'welcome.open': 'Mở TikTok',
  'welcome.privacy': 'Quyền riêng tư đầy đủ',
  'welcome.unaffiliated': 'Không liên kết với TikTok.',

  'settings.title': 'Cài đặt',
  'settings.language': 'Ngôn ngữ',
  'settings.languageHint': 'Chỉ cho Trendcrest; ngôn ngữ của TikTok và trình duyệt giữ nguyên.',
  'settings.browserLanguage': 'Theo trình duyệt',
  'settings.theme': 'Giao diện',
  'settings.theme.system': 'Theo hệ thống',
  'settings.theme.light': 'Sáng',
  'settings.theme.dark': 'Tối',
  'settings.private': 'Cửa sổ ẩn danh',
  'settings.private.read': 'Đọc TikTok cả trong cửa sổ ẩn danh',
  'settings.private.hint':
    'Những gì đọc được ở đó được lưu như mọi thứ khác và vẫn còn khi đóng cửa sổ. Trình duyệt cũng phải cho phép Trendcrest trong cửa sổ ẩn danh, ở trang tiện ích.',
  'settings.private.notAllowed':
    'Trình duyệt chưa cho phép: ở trang tiện ích, mở Trendcrest và cho phép chạy trong cửa sổ ẩn danh (riêng tư).',
  'settings.shopTags': 'Hashtag mua sắm',
  'settings.shopTags.hint':
    'Trang của các hashtag này được coi là kệ hàng, và video gắn chúng nhiều khả năng đang bán sản phẩm. Viết sai chính tả và các dạng dài hơn của #tiktokshop cũng được tính.',
  'settings.shopTags.market': 'Thị trường',
  'settings.shopTags.everywhere': 'Mọi thị trường',
  'settings.shopTags.inherited': 'Tính ở mọi thị trường',
  'settings.shopTags.remove': 'Bỏ #{tag}',
  'settings.shopTags.takenOut': 'Đã bỏ:',
  'settings.shopTags.putBack': 'Đưa lại #{tag}',
  'settings.shopTags.field': 'Hashtag khác',
  'settings.shopTags.example': 'Hashtag khác',
  'settings.shopTags.add': 'Thêm',
  'settings.shopTags.reset': 'Về danh sách gốc của Trendcrest',
  'settings.shopTags.undo': 'Hoàn tác',
  'settings.shopTags.fault.letters': 'Hashtag chỉ gồm chữ, số và _, không có dấu cách.',
  'settings.shopTags.fault.long': 'Hashtag dài nhất 100 ký tự.',
  'settings.shopTags.fault.listed': 'Đã có trong danh sách.',

  'privacy.title': 'Quyền riêng tư',
  'privacy.lead': 'Mọi thứ ở lại trên máy này. Trendcrest không gửi gì cho ai, kể cả chúng tôi.',
  'privacy.read.title': 'Đọc những gì',
  'privacy.read.text':
    'Sau khi bạn bấm “Bắt đầu đọc”: các video hiện ra trong tab TikTok của bạn. Mỗi video gồm địa chỉ, tác giả, caption, hashtag, tên được nhắc đến, âm thanh, các con số, giờ đăng, và giỏ hàng dẫn tới đâu: sản phẩm, giá, người bán. Với trang shop và trang hashtag bạn mở: sản phẩm, giá, người bán và tổng số. Thị trường TikTok hiện cho bạn cũng được ghi lại. Cửa sổ ẩn danh không bị đụng tới trừ khi bạn bật trong cài đặt.',
  'privacy.not.title': 'Không bao giờ đọc gì',
  'privacy.not.text':
    'Tên và trang cá nhân của bạn, tin nhắn, bình luận, đăng nhập, cài đặt, thanh toán, Seller Center và trang quảng cáo, cùng mọi trang ngoài TikTok.',
  'privacy.kept.title': 'Lưu những gì, ở đâu',
  'privacy.kept.text':
    'Video, các con số theo thời gian, mỗi ngày mỗi sản phẩm xuất hiện bao nhiêu lần, sản phẩm, ghi chú và nhãn của riêng bạn, và cài đặt của bạn, đều nằm trong bộ nhớ riêng của trình duyệt này trên máy này. Một số ngẫu nhiên đánh dấu các quan sát của bạn; nó không gắn với bạn. Tài khoản TikTok nào đang xem được lưu thành một dấu đã xáo trộn, ra khỏi máy này là vô nghĩa.',
  'privacy.sent.title': 'Gửi đi những gì',
  'privacy.sent.text':
    'Không gì cả. Không có yêu cầu mạng nào của chúng tôi, không phân tích, không tài khoản. Tệp chỉ được tạo khi bạn xuất hoặc sao lưu, và lưu vào nơi bạn chọn. “Sao chép báo cáo” chỉ đưa các con số, không có tên, vào khay nhớ tạm; dùng thế nào là tùy bạn. Liên kết chỉ mở khi bạn bấm.',
  'privacy.delete.title': 'Cách xóa',
  'privacy.delete.text':
    '“Dữ liệu của bạn” xóa một sản phẩm, vài ngày, một thị trường hoặc tất cả. Gỡ Trendcrest khỏi trình duyệt thì mọi thứ nó lưu cũng mất theo. Chỉ muốn ngừng đọc mà không xóa thì bấm “Tạm dừng”.',

  'failed.title': 'Không hiện được phần này',
  'failed.text':
    'Dữ liệu đã lưu không mất. Hãy thử lại; nếu vẫn vậy, đóng cửa sổ này, khởi động lại trình duyệt rồi mở lại.',
  'failed.retry': 'Thử lại',
};
