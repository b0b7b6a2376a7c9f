import type { headsForCare } from './heads-for-care';

/** The same for what a home keeps and is kept with. */
export const headsForHome: typeof headsForCare = [
  [
    'bottle|botol|flask|chai|bình|ขวด|กระบอก',
    'baby-bottle: baby|feeding|newborn|bayi|susu|sữa|นม',
    'oil-dispenser: oil|minyak|dầu|น้ำมัน',
    'ice-bottle: ice|ais|es batu|đá|น้ำแข็ง',
    'tumbler: insulated|thermos|vacuum|thermal|termos|giữ nhiệt|เก็บความเย็น',
    'water-bottle: water|sport|drink|gym|minum|air|nước|น้ำ',
  ],
  [
    'box|organizer|organiser|container|basket|bekas|kotak|rak|hộp|kệ|กล่อง|ชั้น|ตะกร้า',
    'lunch-box: lunch|bento|bekal|cơm|ข้าวกล่อง',
    'makeup-organizer: makeup|make up|cosmetic|lipstick|mekap|kosmetik|mỹ phẩm|เครื่องสำอาง',
    'shoe-rack: shoe rack|kasut|sepatu|giày|รองเท้า',
    'dish-rack: dish|plate|piring|pinggan|bát|จาน',
    'spice-jar: spice|seasoning|rempah|bumbu|gia vị|เครื่องปรุง',
    'food-container: food|fridge|kitchen|makanan|thực phẩm|อาหาร',
    'storage-box: storage|organizer|clothes|wardrobe|drawer|simpanan|penyimpanan|đựng đồ|เก็บของ|วางของ',
  ],
  [
    'mat|rug|carpet|tikar|karpet|alas|thảm|พรม|แผ่นรอง',
    'yoga-mat: yoga|exercise|pilates|โยคะ',
    'massage-mat: massage|acupressure|urut|pijat|นวด',
    'mouse-pad: mouse|desk|gaming|เมาส์',
    'prayer-mat: prayer|sejadah|sajadah|solat',
    'rug: floor|door|bath|kitchen|living room|bedroom|pintu|dapur|lantai|chân|เท้า|ประตู',
  ],
  [
    'towel|tuala|handuk|khăn|ผ้าเช็ด|ผ้าขนหนู',
    'tissue: paper|roll|kertas|giấy|กระดาษ',
    'face-towel: disposable|face|facial|muka|wajah|mặt|หน้า',
    'cleaning-cloth: microfiber|kitchen|cleaning|dish|dapur|lau|ครัว',
    'towel: bath|hair|beach|shower|hand|mandi|tắm|ตัว|ผม',
  ],
  [
    'cleaning tool|cleaning tools',
    'car-cleaning-tool: car|windshield',
    'cleaning-brush: gap|groove|bristle|tile|grout|toilet|window|bathroom',
  ],
  [
    'cleaner|remover|pembersih|penghilang|tẩy|ทำความสะอาด|กำจัด',
    'drain-cleaner: drain|pipe|sink|paip|saluran|cống|ท่อ',
    'toilet-cleaner: toilet|tandas|wc|bồn cầu|ห้องน้ำ',
    'earwax-remover: ear|earwax|telinga|tai|หู',
    'contact-cleaner: contact lens|lens|softlens',
    'callus-remover: callus|foot|heel|kaki|gót|ส้นเท้า',
    'tongue-scraper: tongue|lidah|lưỡi|ลิ้น',
    'car-cleaning-tool: car|windshield|kereta|mobil|ô tô|รถ',
    'stain-remover: stain|noda|kotoran|vết bẩn|คราบ',
    'face-cleanser: makeup|make up|trang|เครื่องสำอาง',
    'cleaning-spray: kitchen|washing machine|oven|grease|multi purpose|mold|dapur|mesin basuh|máy giặt|เชื้อรา',
  ],
  [
    'chair|stool|kerusi|kursi|bangku|ghế|เก้าอี้',
    'kids-storage-chair: storage|simpanan',
    'office-chair: office|gaming|ergonomic|pejabat|kantor|văn phòng|สำนักงาน',
    'folding-chair: folding|foldable|camping|lipat|gấp|พับ',
  ],
  [
    'cup|mug|cawan|gelas|cốc|ly|แก้ว',
    'self-stirring-mug: stirring|mixing|kacau',
    'slushie-cup: slush|slushie|smoothie|slushy',
    'tumbler: insulated|vacuum|straw|tumbler|thermos|termos|giữ nhiệt|เก็บความเย็น',
    'mug: coffee|ceramic|tea|kopi|seramik|keramik|sứ|เซรามิก',
  ],
  [
    'net|netting|jaring|màn|lưới|มุ้ง',
    'mosquito-net: mosquito|bed|nyamuk|muỗi|ยุง|นอน',
    'hair-wrap-net: hair|wrap|rambut|tóc|ผม',
    'exfoliating-net-sponge: exfoliating|bath|african|shower',
  ],
  [
    'fan|kipas|quạt|พัดลม',
    'portable-fan: mini|usb|rechargeable|portable|desk|table|handheld|neck|speed|electric|cas|meja|angin|cầm tay|พกพา|ไร้สาย',
  ],
];
