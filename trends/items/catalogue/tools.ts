import type { Entries } from './catalogue-item';

export const tools: Entries = {
  'electric-drill': {
    en: 'electric drill, cordless drill, screwdriver set, electric screwdriver, impact drill',
    zh: '电钻, 电动螺丝刀, 電鑽, 锂电钻, 電動起子',
    id: 'bor listrik, mesin bor, bor cordless',
    ms: 'mesin drill, drill bateri',
    vi: 'máy khoan, máy bắn vít, máy khoan pin',
    th: 'สว่าน, สว่านไร้สาย',
    es: 'taladro, destornillador eléctrico',
  },
  'tool-set': {
    en: 'tool set, tool kit, tool box, multi tool',
    zh: '工具套装, 螺丝刀, 工具箱, 螺絲刀, 工具組, 扳手',
    id: 'tool set, obeng, obeng set, kunci set',
    ms: 'set pemutar skru',
    vi: 'bộ tua vít, bộ dụng cụ, tua vít',
    th: 'ชุดเครื่องมือ, ไขควง',
    es: 'caja de herramientas',
  },
  'power-tools': {
    en: '(power tools), power tools, mini chainsaw, heat gun, soldering iron, glue gun, impact wrench, laser level, angle grinder, electric saw, leaf blower, jet blower, grass trimmer, welding machine, ladder',
    zh: '电动工具, 热熔枪, 电锯, 割草机, 角磨机',
    id: 'perkakas, gerinda, mesin potong rumput, alat tukang, las listrik, gergaji mini, tangga lipat',
    ms: 'alat pertukangan, mesin rumput, gergaji, tangga',
    vi: 'máy cắt cỏ, máy hàn, cưa xích, máy mài, súng bắn keo, máy cưa, thang nhôm',
    th: 'เลื่อยยนต์, เครื่องตัดหญ้า, เครื่องเชื่อม, เครื่องมือช่าง, ตู้เชื่อม, บันไดพับ',
    es: 'herramientas eléctricas, motosierra',
  },
  'pressure-washer': {
    en: 'pressure washer, power washer, high pressure washer, pressure washer gun, hose nozzle, garden hose, high pressure nozzle, cordless pressure washer, expandable hose',
    zh: '高压水枪, 洗车水枪, 洗车机, 高壓清洗, 高压洗车机, 水管喷头',
    id: 'jet cleaner, alat steam motor, mesin cuci motor, semprotan air, alat cuci motor, selang air, steam cuci mobil',
    ms: 'water jet, jet air, hos air, mesin water jet',
    vi: 'máy rửa xe, vòi rửa xe, vòi xịt tăng áp, máy xịt rửa, vòi xịt rửa xe, vòi tưới cây, máy rửa xe cầm tay',
    th: 'เครื่องฉีดน้ำแรงดันสูง, เครื่องอัดฉีด, ปืนฉีดน้ำแรงดัน, สายยาง, เครื่องฉีดน้ำ',
    es: 'hidrolavadora, manguera, pistola de presión',
  },
};
