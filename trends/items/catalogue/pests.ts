import type { Entries } from './catalogue-item';

export const pests: Entries = {
  'pest-control': {
    en: 'pest control, mouse trap, pest repeller, ant killer, cockroach gel, roach killer, rat trap, insecticide, pest repellent, rat poison, mouse glue trap, rat glue, glue trap, rodent repeller, mouse repellent, cockroach killer, cockroach bait, cockroach trap, roach bait, ant bait, bed bug killer, dust mite killer, dust mite spray, termite killer, insect spray, bug spray, rat killer, flea killer, mothball, mothballs, anti termite, gecko repellent, lizard repellent, dust mite, mite killer, rat repellent, bed bugs, moth repellent, snake repellent, fly killer, mites spray, mite removal, bug killer, bug repellent, insect trap, fruit fly trap, sticky trap, moth trap, ant powder, lizard spray, termite spray, pest killer, pest spray, rodent repellent, ultrasonic repeller, spider repellent, roach spray, rat spray, mouse poison, fly paper, cockroach powder, cockroach spray, cockroach repellent, anti cockroach, anti ant, fly catcher, bed bug spray, insecticide powder, roach gel, moth balls, gnat traps, insect killer spray, insect powder, bug traps, repeller, roach traps, rodenticide, snail bait, bird spikes, ant trap, ant gel, lizard trap, weed killer, mite spray',
    zh: '(灭虫灭鼠), 粘鼠板, 蟑螂药, 灭鼠, 蟑螂, 捕鼠, 除螨, 除螨喷雾, 螨虫, 除螨包, 蟑螂屋, 蟑螂胶, 蟑螂饵, 灭蟑, 杀蟑, 蚂蚁药, 老鼠药, 粘鼠, 老鼠贴, 驱鼠, 老鼠夹, 樟脑丸, 防虫, 除虫, 白蚁, 除蟑, 蚂蚁, 杀虫, 驱虫剂, 果蝇, 防蟑, 跳蚤, 床虱, 驱虫片, 灭虫, 苍蝇贴, 杀虫剂, 黏鼠板, 螞蟻餌劑, 除蟎包, 白蟻藥, 驅鳥, 防鳥刺, 床蟲',
    id: '(pengendali hama), racun tikus, kapur barus, lem tikus, obat kecoa, perangkap tikus, pengusir tikus, jebakan tikus, anti tikus, pembasmi kecoa, pembasmi tikus, obat rayap, pembasmi semut, anti rayap, obat semut, pembasmi kutu kasur, tungau kasur, pembasmi serangga, lem lalat, kapur ajaib, anti kecoa, obat tikus, pengusir cicak, anti cicak, anti serangga, pembasmi tungau, kamper, pengusir kecoa, racun kecoa, racun serangga, obat kutu kasur, perangkap lalat, anti kutu busuk, anti tungau, perangkap kecoa, obat kutu busuk',
    ms: '(kawalan serangga), racun tikus, perangkap tikus, racun lipas, umpan lipas, perangkap lipas, gam tikus, racun semut, ubat lipas, penghalau tikus, anti anai anai, racun anai anai, penghalau lipas, pepijat, hama tilam, penghalau cicak, spray hama, ubat tikus, ubat gegat, pembunuh lipas, gel lipas, ubat semut, hama katil, (racun), halau cicak, gam lipas, halau tikus, halau lipas, perangkap cicak',
    vi: '(diệt côn trùng), thuốc diệt gián, keo dính chuột, bẫy chuột, thuốc diệt kiến, máy đuổi chuột, diệt gián, diệt kiến, thuốc diệt chuột, diệt chuột, xịt côn trùng, diệt côn trùng, bẫy gián, diệt mối, thuốc diệt muỗi, băng phiến, keo dính ruồi, thuốc diệt côn trùng, đuổi chuột, thuốc diệt ruồi, bả kiến, đuổi gián, rận mạt, bọ xít, long não, bẫy kiến, tấm dính chuột, diệt rệp, diệt bọ mạt, thuốc mối, bả chuột, diệt ruồi',
    th: 'กำจัดแมลง, เครื่องไล่หนู, กาวดักหนู, กำจัดปลวก, กาวดักแมลงสาบ, กำจัดหนู, ยาเบื่อหนู, ไล่หนู, กับดักหนู, กำจัดมด, กรงดักหนู, ไล่จิ้งจก, ไล่แมลง, กำจัดเห็บหมัด, ไรฝุ่น, สเปรย์ไรฝุ่น, กำจัดไรฝุ่น, ลูกเหม็น, ยากำจัดมด, ฆ่าแมลง, กำจัดยุง, บ้านแมลงสาบ, กาวดักแมลงวัน, ไล่งู, เหยื่อหนู, เหยื่อมด, ดักแมลงสาบ, ไล่นก, ยาปลวก, กำจัดตัวเรือด, ที่ดักหนู, ชอล์กฆ่ามด',
    fil: '(pest control), pamatay ipis, pamatay langgam, pamatay daga, pamatay surot, daga, ipis',
    es: 'trampa para ratones, insecticida, mata cucarachas, repelente de ratones, trampa para cucarachas, mata hormigas, veneno para ratas, raticida',
    not: '蚂蚁上树, 蚂蚁庄园, 消灭蟑螂人, 除螨洗面',
    weak: '蟑螂, dust mite, mite killer, bed bugs, 除螨, 螨虫, 防虫, 白蚁, 蚂蚁, rận mạt, ไรฝุ่น, กำจัดไรฝุ่น, daga, ipis',
  },
  'mosquito-repellent': {
    en: 'mosquito repellent, mosquito repeller, mosquito spray, anti mosquito spray, mosquito coil, mosquito patches, mosquito repellent bracelet, mosquito band, mosquito liquid, anti mosquito, mosquito stickers, insect repellent, mosquito lotion, mosquito repellent lotion, insect repellent spray',
    zh: '(驱蚊用品), 驱蚊, 防蚊液, 防蚊喷雾, 蚊香, 防蚊贴, 防蚊, 防蚊手环, 驱蚊液, 驱蚊贴, 驱蚊手环, 驱蚊水, 避蚊, 灭蚊液, 花露水, 防蚊环, 防蚊扣, 防蚊掛片, 蚊香片, 驅蚊器, (小黑蚊)',
    id: 'pengusir nyamuk, obat nyamuk, anti nyamuk, lampu anti nyamuk, anti nyamuk elektrik, lotion anti nyamuk, semprot nyamuk, stiker anti nyamuk, gelang anti nyamuk, soffell, spray anti nyamuk, baygon, hit aerosol',
    ms: 'penghalau nyamuk, ubat nyamuk, anti nyamuk bayi, spray nyamuk, losyen nyamuk, patch nyamuk, pelekat nyamuk, halau nyamuk, ridsect, gelang nyamuk',
    vi: 'máy đuổi muỗi, xịt muỗi, xịt chống muỗi, chống muỗi, kem chống muỗi, miếng dán chống muỗi, đuổi muỗi, nhang muỗi, lăn muỗi, vòng chống muỗi, kem bôi chống muỗi, tinh dầu chống muỗi, nhang điện',
    th: 'กันยุง, ไล่ยุง, ยากันยุง, สเปรย์กันยุง, โลชั่นกันยุง, เครื่องไล่ยุง, สติ๊กเกอร์กันยุง, แผ่นแปะกันยุง, ยาจุดกันยุง, สติกเกอร์กันยุง, สเปรย์ไล่ยุง, น้ำยาไล่ยุง',
    fil: 'katol, pamatay lamok, off lotion',
    es: 'repelente de mosquitos, antimosquitos, repelente para mosquitos, repelente de insectos',
    weak: '驱蚊, anti nyamuk, กันยุง, ไล่ยุง, anti mosquito, insect repellent, 防蚊, chống muỗi, baygon',
  },
  'mosquito-net': {
    en: 'mosquito net, mosquito nets, bed canopy, mosquito tent, window screen, screen door, window net, window mesh, bed net, insect net, fly screen',
    zh: '蚊帐, 纱窗, 纱门, 防蚊门帘, 防蚊纱窗, 床帐, 纱网, 床幔',
    id: 'kelambu, kelambu kasur, kawat nyamuk, jaring nyamuk, tirai anti nyamuk',
    ms: 'kelambu, kelambu katil, langsir nyamuk, jaring magnet pintu',
    vi: 'màn chống muỗi, màn ngủ, màn khung, màn chụp, màn tuyn, mùng, lưới chống muỗi, lưới chống côn trùng, rèm nam châm',
    th: 'มุ้งครอบ, มุ้งกันยุง, มุ้งพับได้, มุ้งลวด, มุ้งประตู, ม่านกันยุง, มุ้งเด็ก, มุ้งกระโจม, มุ้งแม่เหล็ก',
    fil: 'kulambo',
    es: 'mosquitero, toldillo',
  },
};
