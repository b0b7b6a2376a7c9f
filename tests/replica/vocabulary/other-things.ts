import { type Language, languages, type Thing } from './thing';

/**
 * The long tail: slug | what English sellers write | title | pounds | what others write, where they do not take the
 * English words.
 */
const tail = `
necklace | necklace/name necklace/layered necklace | Gold Plated Name Necklace Layered | 7.5 | vi dây chuyền, id kalung
tote-bag | tote bag/canvas tote | Canvas Tote Bag with Zip and Pockets | 9.9 | vi túi tote, zh 托特包
suitcase | suitcase/carry on suitcase | Carry On Suitcase 20 Inch with Cup Holder | 42 | th กระเป๋าเดินทาง, id koper
diapers | diapers/overnight diapers | Ultra Thin Baby Diapers Pants Size L 50 Pcs | 13 | id popok bayi, vi bỉm, th ผ้าอ้อมเด็ก
blanket | blanket/fluffy blanket/wearable blanket | Fluffy Fleece Blanket Throw Double | 15 | vi chăn lông, id selimut
curtain | curtains/blackout curtains | Blackout Curtains Thermal Insulated Pair | 16 | fil kurtina, id gorden, vi rèm cửa
rug | rug/fluffy rug/washable rug | Washable Area Rug Soft Shaggy Bedroom | 22 | id karpet bulu
shoe-rack | shoe rack/shoe organizer | Foldable Shoe Rack Stackable Clear Organizer | 18 | vi kệ giày, id rak sepatu
face-serum | face serum/vitamin c serum/niacinamide serum | Vitamin C Face Serum Brightening 30ml | 8 | vi serum trắng da, th เซรั่มหน้าใส, id serum wajah
sunscreen | sunscreen/spf 50 sunscreen | Daily Sunscreen SPF50 PA++++ No White Cast | 9 | vi kem chống nắng, th ครีมกันแดด, zh 防晒霜
deodorant | deodorant/whole body deodorant | Whole Body Deodorant Cream 72H | 7 | fil deodorant, vi lăn khử mùi
body-wash | body wash/shower gel | Perfumed Body Wash Exfoliating 500ml | 6.5 | vi sữa tắm, id sabun mandi cair
car-vacuum | car vacuum/handheld car vacuum | Cordless Car Vacuum Cleaner 12000Pa | 19 | vi máy hút bụi ô tô, id vacuum mobil
car-diffuser | car diffuser/car scent diffuser | Smart Car Diffuser Auto Spray Fragrance | 12 | vi nước hoa ô tô
hijab | hijab/instant hijab | Instant Hijab Premium Chiffon | 5 | id hijab instan, id pashmina, ms tudung, ms tudung bawal
dress | dress/maxi dress/summer dress | Summer Maxi Dress Floral Ruched | 16 | vi váy, vi đầm maxi, th เดรส, zh 连衣裙
hoodie | hoodie/oversized hoodie | Oversized Zip Hoodie Fleece Unisex | 18 | id hoodie oversize, vi áo hoodie
leggings | leggings/gym leggings/scrunch leggings | High Waist Seamless Leggings Scrunch | 14 | th เลกกิ้ง, zh 瑜伽裤
bra | bra/wireless bra/push up bra | Wireless Push Up Bra Seamless | 9 | vi áo ngực, th บราไร้โครง, id bra tanpa kawat
socks | socks/grip socks | Pilates Grip Socks 3 Pairs | 6 | vi tất, vi vớ, id kaos kaki
slippers | slippers/cloud slippers | Cloud Slippers Thick Sole Non Slip | 8 | vi dép bánh mì, th รองเท้าแตะนุ่ม
sneakers | sneakers/chunky sneakers | Chunky Sneakers Lightweight Running Shoes | 24 | vi giày thể thao, th รองเท้าผ้าใบ
power-bank | power bank/mini power bank | Mini Power Bank 10000mAh with Cable | 13 | vi sạc dự phòng, th พาวเวอร์แบงค์, zh 充电宝
phone-holder | phone holder/car phone holder | Magnetic Phone Holder Suction Mount 360 | 9 | vi giá đỡ điện thoại, id holder hp
keyboard | mechanical keyboard/keyboard | Mechanical Keyboard RGB Hot Swap 75% | 33 | vi bàn phím cơ, th คีย์บอร์ด
smartwatch | smartwatch/smart watch | Smart Watch AMOLED Calls Sleep Tracker | 23 | id jam tangan pintar, vi đồng hồ thông minh
portable-speaker | bluetooth speaker/portable speaker | Portable Bluetooth Speaker Waterproof Bass | 17 | vi loa bluetooth, id speaker bluetooth
microphone | wireless microphone/clip on mic | Wireless Lavalier Microphone for Phone 2 Pack | 14 | id mic wireless, vi micro không dây
led-strip | led strip lights/led strip | LED Strip Lights 10m RGB App Control | 10 | vi đèn led dây, id lampu led strip
sunset-lamp | sunset lamp/sunset projector lamp | Sunset Lamp 16 Colours Remote | 9 | vi đèn hoàng hôn, id lampu sunset
night-light | night light/silicone night light | Silicone Duck Night Light Dimmable | 8 | vi đèn ngủ, id lampu tidur
solar-light | solar lights/solar garden lights | Solar Garden Lights Outdoor 8 Pack | 14 | vi đèn năng lượng mặt trời
robot-vacuum | robot vacuum/robot vacuum and mop | Robot Vacuum and Mop 3 in 1 Smart | 79 | vi robot hút bụi, zh 扫地机器人
mop | spin mop/mop | Spin Mop and Bucket Self Wringing | 21 | vi cây lau nhà, id alat pel, th ไม้ถูพื้น
cleaning-brush | electric cleaning brush/scrub brush | Electric Spin Scrubber Cleaning Brush 7 Heads | 17 | vi bàn chải cọ điện
clothes-steamer | clothes steamer/handheld steamer | Foldable Clothes Steamer Handheld 1500W | 19 | id setrika uap, vi bàn ủi hơi nước
laundry-detergent | laundry detergent sheets/laundry pods | Laundry Detergent Sheets 60 Loads | 8 | vi nước giặt, fil sabong panlaba
air-fryer | air fryer | Air Fryer 5L Digital Visible Window | 39 | vi nồi chiên không dầu, zh 空气炸锅, th หม้อทอดไร้น้ำมัน
rice-cooker | rice cooker/mini rice cooker | Mini Rice Cooker 1.2L Non Stick | 23 | vi nồi cơm điện, id rice cooker mini
vegetable-chopper | vegetable chopper/veggie chopper | Vegetable Chopper 12 in 1 Slicer Dicer | 12 | id alat potong sayur, vi dụng cụ bào rau củ
food-container | food containers/meal prep containers | Glass Food Containers with Lids 10 Pack | 16
milk-frother | milk frother | Electric Milk Frother Rechargeable Handheld | 7
matcha | matcha/ceremonial matcha | Ceremonial Matcha Powder 100g | 14
supplement | collagen powder/magnesium gummies | Marine Collagen Powder Unflavoured 300g | 18
instant-noodles | instant noodles/spicy noodles | Spicy Instant Noodles Cheese 5 Pack | 6
chocolate | chocolate bar/pistachio chocolate | Pistachio Kunafa Chocolate Bar 200g | 8
perfume | perfume/vanilla perfume | Vanilla Eau de Parfum 50ml Long Lasting | 12
scented-candle | scented candle/candles | Scented Candle Soy Wax Gift Set | 11
humidifier | humidifier | Cool Mist Humidifier 2L Quiet Bedroom | 17
massage-gun | massage gun/mini massage gun | Mini Massage Gun Deep Tissue 6 Heads | 22
neck-massager | neck massager | Shiatsu Neck Massager with Heat | 25
water-flosser | water flosser | Cordless Water Flosser 300ml 5 Modes | 18
teeth-whitening-strips | teeth whitening strips/whitening strips | Teeth Whitening Strips 28 Pcs Enamel Safe | 9
electric-toothbrush | electric toothbrush | Sonic Electric Toothbrush 8 Heads | 15
lipstick | lipstick/matte lipstick | Matte Lipstick Transfer Proof 12 Shades | 5
foundation | foundation/cushion foundation | Cushion Foundation Full Coverage SPF | 11
blush | blush/liquid blush | Liquid Blush Soft Dewy Cheek Tint | 6
false-lashes | lash clusters/diy lashes | DIY Lash Clusters Kit 280 Pcs with Bond | 8
mascara | mascara/tubing mascara | Tubing Mascara Waterproof Volume | 7
setting-spray | setting spray | Makeup Setting Spray 16H Matte | 8
hair-oil | hair oil/rosemary oil | Rosemary Hair Oil for Growth 60ml | 8
heatless-curler | heatless curls/heatless curling rod | Heatless Curling Rod Satin Set | 6
hair-clip | hair claw/claw clips | Large Claw Clips Matte 6 Pack | 5
wig | lace front wig/glueless wig | Glueless Lace Front Wig 26 Inch | 48
plush-toy | plushie/plush toy | Weighted Plush Toy Capybara 40cm | 14
slime | slime/butter slime | Butter Slime Scented 200ml Stress Relief | 6
blind-box | blind box/mystery box figures | Blind Box Collectible Figure Series | 9
building-blocks | building blocks/mini building blocks | Mini Building Blocks Bouquet 999 Pcs | 16
board-game | board game | Party Board Game for Families | 15
water-gun | electric water gun | Electric Water Gun Auto Suction 10m | 17
pet-brush | pet steam brush/cat brush | Steam Pet Brush 3 in 1 Cat Grooming | 7
cat-litter | cat litter/tofu cat litter | Tofu Cat Litter Clumping 6L | 10
walking-pad | walking pad/under desk treadmill | Walking Pad Under Desk Treadmill 2.5HP | 129
resistance-band | resistance bands | Resistance Bands Set of 5 Fabric | 9
notebook | notebook/budget planner | Spiral Notebook A5 Dotted Planner | 6
mini-printer | mini printer | Mini Thermal Printer Inkless Pocket | 16
pressure-washer | pressure washer | Cordless Pressure Washer 6 in 1 Nozzle | 38
desk-lamp | desk lamp | LED Desk Lamp Dimmable Wireless Charger | 18
`;

export const otherThings: Thing[] = tail.trim().split('\n').map(thingIn);

function thingIn(line: string): Thing {
  const [itemId = '', words = '', title = '', pounds = '', others = ''] = line.split(' | ');
  const en = words.split('/');
  const tags = en.map((word) => word.replaceAll(/[^a-z0-9]/g, ''));
  return { name: en[0] ?? itemId, itemId, words: { en, ...localWords(others) }, tags, title, pounds: Number(pounds) };
}

function localWords(others: string): Partial<Record<Language, string[]>> {
  const written = others.split(', ').filter((other) => other !== '');
  const spoken = languages.filter((language) => written.some((other) => other.startsWith(`${language} `)));
  const wordsIn = (language: Language) =>
    written.filter((other) => other.startsWith(`${language} `)).map((other) => other.slice(language.length + 1));
  return Object.fromEntries(spoken.map((language) => [language, wordsIn(language)]));
}
