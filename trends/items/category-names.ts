/** In the order of the columns below. */
const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil'] as const;

const table = `
  category-baby | Mother and baby | 母婴 | Ibu & bayi | Ibu & bayi | Mẹ và bé | แม่และเด็ก | Nanay at sanggol
  category-bags | Bags and accessories | 箱包配饰 | Tas & aksesori | Beg & aksesori | Túi và phụ kiện | กระเป๋าและแอ็กเซสซอรี | Bag at aksesorya
  category-bedding | Bedding | 床上用品 | Perlengkapan tidur | Kelengkapan tidur | Chăn ga gối | เครื่องนอน | Gamit sa kama
  category-body-care | Body care | 身体护理 | Perawatan tubuh | Penjagaan badan | Chăm sóc cơ thể | ดูแลผิวกาย | Pangangalaga sa katawan
  category-cameras | Cameras and gadgets | 相机与数码 | Kamera & gadget | Kamera & gajet | Máy ảnh và đồ công nghệ | กล้องและแกดเจ็ต | Kamera at gadget
  category-car | Car and motorbike | 汽车摩托 | Mobil & motor | Kereta & motosikal | Ô tô và xe máy | รถยนต์และมอเตอร์ไซค์ | Kotse at motor
  category-clothing | Clothing and shoes | 服装鞋履 | Pakaian & sepatu | Pakaian & kasut | Quần áo và giày dép | เสื้อผ้าและรองเท้า | Damit at sapatos
  category-computers | Computers | 电脑办公 | Komputer | Komputer | Máy tính | คอมพิวเตอร์ | Kompyuter
  category-decoration | Furniture and decoration | 家具装饰 | Furnitur & dekorasi | Perabot & hiasan | Nội thất và trang trí | เฟอร์นิเจอร์และของแต่งบ้าน | Muwebles at dekorasyon
  category-fitness | Fitness | 运动健身 | Kebugaran | Kecergasan | Thể hình | ออกกำลังกาย | Pang-ehersisyo
  category-food | Food and drinks | 食品饮料 | Makanan & minuman | Makanan & minuman | Đồ ăn thức uống | อาหารและเครื่องดื่ม | Pagkain at inumin
  category-fragrance | Fragrance | 香氛 | Wewangian | Wangian | Hương thơm | เครื่องหอม | Mga pabango
  category-hair | Hair | 美发护发 | Rambut | Rambut | Tóc | เส้นผม | Buhok
  category-health | Health and massage | 健康按摩 | Kesehatan & pijat | Kesihatan & urutan | Sức khỏe và mát-xa | สุขภาพและการนวด | Kalusugan at masahe
  category-household | Household and cleaning | 家居清洁 | Rumah tangga & kebersihan | Isi rumah & pembersihan | Gia dụng và vệ sinh | ของใช้ในบ้านและทำความสะอาด | Gamit sa bahay at panlinis
  category-jewellery | Jewellery and crystals | 珠宝与水晶 | Perhiasan & kristal | Barang kemas & kristal | Trang sức và đá phong thủy | เครื่องประดับและหินมงคล | Alahas at crystals
  category-kitchen | Kitchen and table | 厨具餐具 | Dapur & meja makan | Dapur & meja makan | Nhà bếp và bàn ăn | เครื่องครัวและโต๊ะอาหาร | Gamit sa kusina at hapag
  category-kitchen-electric | Kitchen appliances | 厨房电器 | Elektronik dapur | Elektrik dapur | Điện gia dụng nhà bếp | เครื่องใช้ไฟฟ้าในครัว | De-kuryente sa kusina
  category-lighting | Lighting | 灯具照明 | Pencahayaan | Pencahayaan | Chiếu sáng | ไฟและโคมไฟ | Mga ilaw
  category-lips-and-nails | Lips and nails | 唇妆美甲 | Bibir & kuku | Bibir & kuku | Môi và móng | ริมฝีปากและเล็บ | Labi at kuko
  category-makeup | Make-up | 彩妆 | Rias wajah | Solekan | Trang điểm | เมคอัพ | Pampaganda ng mukha
  category-oral-care | Oral care | 口腔护理 | Perawatan mulut | Penjagaan mulut | Chăm sóc răng miệng | ดูแลช่องปาก | Pangangalaga sa bibig
  category-pets | Pets | 宠物用品 | Hewan peliharaan | Haiwan peliharaan | Thú cưng | สัตว์เลี้ยง | Alagang hayop
  category-phones | Phones and sound | 手机与音频 | Ponsel & audio | Telefon & audio | Điện thoại và âm thanh | มือถือและเครื่องเสียง | Telepono at audio
  category-skincare | Skincare | 护肤 | Perawatan kulit wajah | Penjagaan kulit muka | Chăm sóc da mặt | ดูแลผิวหน้า | Pangangalaga sa balat
  category-stationery | Stationery and books | 文具图书 | Alat tulis & buku | Alat tulis & buku | Văn phòng phẩm và sách | เครื่องเขียนและหนังสือ | Papel at libro
  category-tools | Tools | 五金工具 | Perkakas | Perkakas | Dụng cụ | เครื่องมือช่าง | Kasangkapan
  category-toys | Toys and games | 玩具游戏 | Mainan & permainan | Mainan & permainan | Đồ chơi và trò chơi | ของเล่นและเกม | Laruan at laro
`;

type Names = Record<(typeof languages)[number], string>;

/** The categories of the catalogue: what an item's growth and price are compared with. They are no items themselves. */
export const categoryNames = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([category = '', ...cells]) => [
      category,
      Object.fromEntries(languages.map((language, at) => [language, cells[at] ?? ''])) as Names,
    ]),
);
