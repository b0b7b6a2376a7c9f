import type { Translated } from '../message';

export const method: Translated<typeof import('../en/method').method> = {
  'method.title': 'Các con số từ đâu ra',
  'method.lead':
    'Đếm những gì, thành điểm ra sao, và những gì nó không thể cho biết. Công thức điểm {version}; nếu đổi công thức, mọi thứ được tính lại từ cùng số đếm đó.',
  'method.about': 'Số này từ đâu ra: {topic}',
  'method.formula': 'Viết thành công thức',

  'method.counted.title': 'Đếm những gì',
  'method.counted.text':
    'Video được coi là đã thấy khi ít nhất một nửa hiện ra trong nửa giây. Một lần xuất hiện là một video bán hàng trong một ngày: thấy lại trong ngày không tính thêm.\nn là số video bán hàng khác nhau thấy trong một ngày, k là số video trong đó có sản phẩm. Cả hai được đếm trên feed (Đề xuất, Đang follow, Bạn bè, Khám phá) và trên trang hashtag mua sắm.\nTrang mở ra vì một sản phẩm, như tìm kiếm, hashtag của nó, trang cá nhân hay hàng trong shop, không bao giờ được đếm: cái gì mình tìm cũng sẽ ra xu hướng. Lượt xem, giá và giỏ hàng ở đó vẫn được lưu.',

  'method.share.title': 'Tỷ lệ và lịch sử',
  'method.share.text':
    'Đường này là tỷ lệ video bán hàng có sản phẩm trong tuần, tính đến cuối mỗi ngày bạn lướt. Mỗi ngày vào với trọng số đầy đủ và bị quên trong khoảng một tuần.\nDải màu là một sai số chuẩn: ít xuất hiện thì dải rộng. Bốn ngày trở lên không lướt là khoảng trống, không phải giảm. Màu nền là giai đoạn hôm đó, ngày có sọc là đợt sale.\nFeed, hashtag mua sắm và thị trường có lịch sử riêng, đếm như thể không lướt gì khác.',

  'method.score.title': 'Điểm',
  'method.score.text':
    'Từ 0 đến 100; 52 là bình thường. Điểm cân hai khả năng: tuần sau sản phẩm cao hơn hẳn mức thường, và lúc này nó đang giảm. Danh sách xếp theo R.\nCác khả năng được khớp một lần, trên nhiều năm lượt xem hashtag, xu hướng video, lượt nghe nhạc và mức quan tâm tìm kiếm. Điểm cho biết cái gì đang nóng và dễ còn nóng. Nó không nói cái gì sẽ lớn tiếp: chưa công thức nào thử qua làm được điều đó.',

  'method.moved.title': 'Điều gì tác động đến điểm',
  'method.moved.text':
    'Có ba thành phần. “So với các tuần trước” là tỷ lệ tuần này chia cho hai tuần trước, kéo về không đổi khi ít xuất hiện. “So với mức thường” so tuần này với trí nhớ dài của sản phẩm, cứ 60 ngày phai một nửa. “Mức dao động” là khoảng cách giữa mức cao và mức thấp gần đây.\nMỗi thanh cho biết điểm sẽ đổi bao nhiêu nếu thành phần đó ở mức của một nửa số sản phẩm.',

  'method.band.title': '± và ba chấm',
  'method.band.text':
    'Điểm có thể thấp hoặc cao hơn chừng đó: ± là mức điểm đổi khi “so với các tuần trước” lệch đi bằng sai số của chính nó. Chỉ có thêm lần xuất hiện mới làm nó nhỏ lại.\nCác chấm nói điều tương tự theo ba bậc: một chấm từ lần xuất hiện đầu tiên, hai chấm từ khoảng 2 lần tuần này và 6 lần hai tuần trước, ba chấm từ khoảng 6 và 12.',

  'method.stages.title': 'Giai đoạn và dấu',
  'method.stages.text':
    'Còn quá sớm: nhớ được dưới hai lần xuất hiện, hoặc dưới 15 video bán hàng tuần này.\nĐang lên: khả năng lên ít nhất 45 % và cao hơn khả năng giảm.\nMới nổi: đang lên, và gần như mọi lần xuất hiện đều trong tuần này.\nĐạt đỉnh: gấp ba mức thường khi đang lên, hoặc hơn mức thường một nửa và không còn tăng rõ.\nNóng trở lại: lên lại sau khi tụt dưới một nửa kỷ lục.\nHạ nhiệt: khả năng hạ nhiệt ít nhất 29 %.\nIm ắng: lẽ ra có ít nhất hai lần xuất hiện mà chưa được một nửa, thấp hơn đỉnh rất nhiều.\nỔn định: không thuộc loại nào ở trên.\nỞ lại một giai đoạn dễ hơn là bước vào.\nDễ tụt: gấp đôi mức thường trở lên. Khoảng 4/10 sản phẩm như vậy mất một phần ba trong vòng một tuần.\nCần xem lại: gần đây lướt quá ít. Không thấy không có nghĩa là hạ nhiệt.',

  'method.tiles.title': 'Bốn con số',
  'method.tiles.text':
    'Trong video bán hàng: số lần xuất hiện trên số video bán hàng 7 ngày qua, đếm thật. Có gắn giỏ: trong các lần xuất hiện 28 ngày qua. Giá ở giữa: của các giá mới nhất, theo loại tiền thấy nhiều nhất; không bao giờ trộn hay quy đổi tiền. Người bán mỗi tuần: số tài khoản khác nhau giới thiệu nó, ba tuần trước và trong 7 ngày qua.',

  'method.carts.title': 'Giỏ hàng',
  'method.carts.text':
    'Trong các video mới nhất có gắn giỏ, tỷ lệ dẫn tới từng shop. Một video có thể dẫn tới nhiều shop, nên tổng có thể hơn 100 %.',

  'method.posted.title': 'Các video này đăng khi nào',
  'method.posted.text':
    'Ngày đăng của các video mới nhất. TikTok ưu tiên video mới, nên những ngày này cho biết thứ bạn thấy được đăng khi nào, không phải sản phẩm đã đi ra sao.',

  'method.speed.title': 'Lượt xem mỗi giờ',
  'method.speed.text':
    'Đo được: phần tăng giữa hai lần bạn thấy cách nhau ít nhất sáu giờ, có tính đến việc video chậm dần theo tuổi và cách TikTok làm tròn. Theo tuổi video: mới thấy một lần, nên lấy mức thường thấy ở video cỡ tuổi và lượt xem đó; video không còn ai xem cũng ra con số này.\nCon số của sản phẩm là mức giữa của các video đo được. Trong lịch sử, mỗi ngày có mức giữa của các video thấy lại hôm đó, kèm một nửa ở giữa khi có từ bốn video. Số từ 1 hay 2 video là của video đó, không phải của sản phẩm.',

  'method.relative.title': 'So với ngành hàng',
  'method.relative.text':
    'Tuần này trên hai tuần trước, của sản phẩm và của cả ngành hàng. Thay đổi dưới 15 % coi như không có. Sản phẩm đi cùng ngành hàng nếu ngành hàng đi cùng chiều, ít nhất bằng một nửa.',

  'method.tags.title': 'Trên toàn TikTok',
  'method.tags.text':
    'Tổng số do chính TikTok ghi trên trang hashtag, vào lúc bạn mở. Lượt xem mỗi ngày là chênh lệch giữa hai lần xem cách nhau ít nhất nửa ngày; ± là do TikTok làm tròn. Chúng không phụ thuộc vào thứ hiện cho bạn, nên dùng để kiểm tra feed của bạn.',

  'method.sellers.title': 'Người bán',
  'method.sellers.text':
    'Số tài khoản khác nhau giới thiệu sản phẩm, theo từng tuần. “Đang rút”: từng có ít nhất 8 và mất một nửa. “Bắt đầu chật chỗ”: ít nhất 5 người mới, chiếm 40 % trở lên của tuần này. Phần lượt xem của một người bán chỉ tính trên video đọc được lượt xem.',

  'method.prices.title': 'Giá',
  'method.prices.text':
    'Từng thị trường và từng loại tiền riêng. Đường kẻ đi từ giá thấp nhất đến cao nhất, thanh là một nửa ở giữa, vạch là mức giữa. Giá hàng trong shop được ưu tiên; giá viết trong caption chỉ dùng khi không có giá khác, vì có thể là giá giảm hay combo. Xu hướng là bốn tuần so với bốn tuần trước đó, mỗi bên ít nhất ba giá. Ngang mặt bằng nghĩa là lệch không quá một phần tư mức giữa của ngành hàng.',

  'method.creators.title': 'Nhà sáng tạo',
  'method.creators.text':
    'Ai đã giới thiệu sản phẩm, nhiều lượt xem trước. Bùng nổ là video nhanh nhất của họ về sản phẩm so với mức giữa các video khác của họ, ở cùng tuổi; cần ba video khác.',

  'method.sales.title': 'Đợt sale',
  'method.sales.text':
    'Quy tắc lịch của từng thị trường, như Black Friday, 11.11, Ramadan và Tết, tính ngay trong trình duyệt. Đợt tăng từ một tuần trước đến mười ngày sau đợt sale được đánh dấu, vì thường hết theo sale. Điểm không biết gì về các đợt này.',

  'method.limits.title': 'Những gì nó không làm được',
  'method.limits.text':
    'Đoán trước tăng trưởng: trào lưu rồi về mức thường, và chưa công thức nào biết cái nào đi tiếp. Thấy trước cú giảm: dễ tụt là dấu hiệu sớm, sai nhiều hơn đúng. Chứng minh một thứ đã hết với người lướt ít.\nNói xu hướng thị trường từ một feed đã quen bạn; vì thế số đếm luôn nằm cạnh. Chính xác ở nơi trào lưu hiếm hơn dữ liệu đã khớp: ở đó khả năng 30 % vẫn là 30 %. Đoán một video: một nửa dự đoán từ hai lần thấy lệch hơn một phần sáu.',
};
