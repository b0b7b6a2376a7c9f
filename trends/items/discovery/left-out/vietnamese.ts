import type { LeftOut } from './left-out';

/** Words here are syllables and pairs of them; a single syllable means too much to be left out lightly. */
export const vietnamese: LeftOut = {
  thingLast: false,
  never: `ai anh em chị bạn mình tôi tui ta họ nó chúng các những cái con chiếc này kia đó đây ấy nào gì sao đâu thế vậy là và với của cho từ đến tới
    trong ngoài trên dưới trước sau khi nếu thì mà nhưng vì nên do bởi để được bị có không chưa đã đang sẽ vẫn còn cũng chỉ rất quá lắm hơn nhất
    nhiều ít mọi mỗi một hai ba bốn năm sáu bảy tám chín mười vài cùng như theo về ra vào lên xuống lại đi làm ăn uống nói xem thấy biết nghe hiểu
    nghĩ muốn cần phải hãy đừng thích yêu thương ghét nhớ quên mua bán dùng xài mặc mang đeo tìm hỏi gọi gửi nhận giúp cảm ơn khách hàng quý vị nha
    nhé nhá nhỉ ạ à ơi ơ ừ vâng dạ hả hử luôn ngay nữa rồi thôi xong mới cũ tốt xấu đẹp xinh hay dở đúng sai thật giả thực tế bao giờ lâu nay mai hôm
    ngày tháng tuần giờ phút giây sáng trưa chiều tối đêm xuân hạ thu đông tết trung thu mùa lúc chắc có thể chuẩn bị bắt đầu kết thúc người nhà
    đời cuộc sống việc chuyện điều thứ kiểu cách loại món phần nơi chỗ bên gần xa ở tại qua quanh giữa hết tất cả cả toàn bộ mấy bấy nàng chàng cô
    chú bác ông bà bố mẹ ba má con bé trẻ nam nữ gái trai vợ chồng bạn bè gia đình học sinh sinh viên
    xu hướng thịnh hành đề xuất giải trí hài hước tâm trạng review đánh giá trải nghiệm đập hộp unboxing giỏ hàng vàng đặt hàng chốt đơn mã giảm giá
    giảm sale freeship miễn phí ship vận chuyển giao đơn giá rẻ tiền đồng nghìn ngàn triệu k voucher quà tặng kèm tặng combo ưu đãi khuyến mãi siêu
    hot deal mở bán độc quyền chính hãng hàng auth hàng thật cao cấp sẵn có sẵn nhập khẩu nội địa bảo hành đổi trả phiếu thẻ thư hỗ trợ sản phẩm mẫu
    hàng shop cửa hàng kho xả thanh lý sỉ lẻ link tiktok tiktokshop shopee lazada facebook zalo live livestream video clip kênh
    việt nam hàn quốc hàn nhật bản nhật trung quốc thái lan mỹ pháp anh đức sài gòn hà nội thành phố quê size set chai hộp gói túi cặp đôi cái bịch`,
  describers: `trắng đen đỏ xanh vàng hồng tím nâu be xám cam bạc xinh xắn dễ thương sang trọng tiện lợi nhỏ gọn to nhỏ lớn bé dài ngắn dày mỏng cao
    thấp nhẹ nặng mềm mịn mượt cứng thơm mát nóng lạnh tươi sạch khô ẩm sáng tối nhanh chậm bền chắc mini đa năng thông minh tự động không dây di động
    cầm tay du lịch nữ nam trẻ em thời trang quyến rũ ngọt ngào tinh tế cuốn hút ấm áp
    da tóc mặt môi mắt mũi miệng răng tay chân móng bụng eo ngực lưng đầu cổ vai mùi hương vị màu sắc vải cotton lụa nhựa gỗ thép inox
    dưỡng ẩm dưỡng da làm đẹp chống lão hóa trị mụn form rộng dáng ôm chất liệu co giãn thun họa tiết xòe công sở đi chơi biển dạo phố cổ bèo tay ulzzang body basic`,
  carriers: `máy kem bộ set chai hộp túi đồ cây cục miếng tấm hạt bột viên gel xịt bàn ghế đèn dầu nước áo quần giày dép khăn bánh mặt nạ vòng`,
};
