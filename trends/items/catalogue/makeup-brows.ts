import type { Entries } from './catalogue-item';

export const makeupBrows: Entries = {
  'eyebrow-pencil': {
    en: 'eyebrow pencil, brow pencil, brow gel, eyebrow gel, eyebrow pen, brow pen, brow pomade, eyebrow powder, brow powder, eyebrow tint, brow tint, brow wax, eyebrow soap, brow soap, microblading pen, eyebrow dye, brow lamination gel, brow freeze, eyebrow tattoo pen, eyebrow sticker, brow definer, tattoo brow, eyebrow mascara, eyebrow wax, brow glue, eyebrow cream, brow liner, eyebrow kit, brow kit',
    zh: '眉笔, 眉粉, 染眉膏, 眉膠, 眉餅, 眉毛筆, 水眉筆, 眉蠟, 拉線眉筆, 極細眉筆, 眉膠筆, 眉粉筆, 眉毛貼, 野生眉, 四叉眉筆, 砍刀眉筆, 眉粉盒, 液體眉筆, 眉皂, 眉彩, 眉筆',
    id: 'pensil alis, gel alis, bedak alis, pomade alis, sabun alis, spidol alis',
    ms: 'pensel kening, pensil kening, gel kening, celak kening, bedak kening, pen kening, pewarna kening, lukis kening',
    vi: 'chì kẻ mày, bút kẻ mày, kẻ mày, chì kẻ chân mày, gel mày, gel chân mày, bột mày, kẻ chân mày, bút kẻ chân mày, chì mày, sáp lông mày, mascara mày, bột kẻ mày, chì kẻ lông mày, gel lông mày, keo lông mày, sáp vuốt mày',
    th: 'ดินสอเขียนคิ้ว, เขียนคิ้ว, เจลคิ้ว, มาสคาร่าคิ้ว, ฝุ่นเขียนคิ้ว, ที่เขียนคิ้ว, เจลปัดคิ้ว, แว็กซ์คิ้ว, สบู่คิ้ว, ไลเนอร์คิ้ว, เขียนคิ้วออโต้, คิ้วสไลด์, ปากกาเขียนคิ้ว',
    fil: 'pangkilay, eyebrow pencil na waterproof, pang kilay, kilay pencil',
    es: 'lápiz de cejas, gel para cejas, lápiz para cejas, pomada para cejas, jabón para cejas, sombra para cejas, plumón de cejas, gel fijador de cejas, pigmento para cejas, delineador de cejas',
  },
  highlighter: {
    en: '(highlighter), highlighter makeup, liquid highlighter, highlighter palette, highlighter stick, face highlighter, highlighting powder, glow highlighter, cream highlighter, highlighter powder, highlight palette, shimmer powder, contour and highlight, highlight makeup, strobe cream, (luminizer), halo glow',
    zh: '(高光), 打亮盤, 高光盤, 高光粉, 液體高光, 高光棒, 打亮棒, 打亮餅, 土豆泥高光, 打亮液, 高光液, 提亮高光, 修容打亮, 臥蠶高光, 珠光打亮',
    id: '(highlighter wajah), shimmer wajah',
    ms: '(highlighter muka), highlighter mekap, pengilat muka',
    vi: 'phấn bắt sáng, nhũ bắt sáng, kem bắt sáng, khối bắt sáng, phấn highlight',
    th: '(ไฮไลท์), ไฮไลท์หน้า, ไฮไลท์แต่งหน้า, ไฮไลท์ลิควิด, ไฮไลท์แท่ง, ไฮไลเตอร์',
    fil: '(highlighter), highlighter na pang mukha',
    es: 'iluminador facial, iluminador líquido, iluminador en polvo, iluminador en barra',
  },
  'eyebrow-stencil': {
    en: 'eyebrow stencil, eyebrow stamp, brow stamp, eyebrow stamp stencil kit, brow stencil, eyebrow stencils, eyebrow template, eyebrow stamp kit, eyebrow shaper stencil, brow stamp kit, eyebrow ruler',
    zh: '眉卡, 眉印章, 画眉卡, 画眉神器, 眉毛印章, 眉型卡, 眉形卡, 修眉卡, 印章眉粉, 眉尺',
    id: 'cetakan alis, stensil alis, stempel alis, cetak alis, cap alis, stamp alis, penggaris alis',
    ms: 'stencil kening, cop kening, acuan kening, stensil kening',
    vi: 'khuôn kẻ mày, khuôn kẻ lông mày, khuôn vẽ lông mày, khuôn lông mày, dập lông mày, khuôn in chân mày, thước đo lông mày',
    th: 'บล็อคคิ้ว, บล็อกคิ้ว, สแตมป์คิ้ว, แผ่นเขียนคิ้ว, บล็อกเขียนคิ้ว, แบบคิ้ว, ที่ปั๊มคิ้ว',
    fil: 'pang stencil ng kilay',
    es: 'plantilla para cejas, plantillas para cejas, sello para cejas, sellos para cejas, plantillas de cejas, estencil para cejas',
  },
  'brow-lamination-kit': {
    en: 'brow lamination kit, (brow lamination), (eyebrow lamination), eyebrow lamination kit, brow perm kit, brow lift kit, eyebrow lift kit, brow henna, henna brow, eyebrow tint kit',
    zh: '眉毛定型套装, 角蛋白烫眉, (烫眉), 眉毛翘睫, 野生眉定型套装, 燙眉毛, 眉毛烫, 眉毛角蛋白',
    id: '(laminasi alis), laminating alis, henna alis',
    ms: 'kit laminasi kening, laminasi kening, henna kening',
    vi: '(uốn chân mày), (uốn lông mày), bộ uốn lông mày, thuốc uốn lông mày, thuốc uốn mày, henna mày',
    th: '(ลามิเนตคิ้ว), น้ำยาลามิเนตคิ้ว, ชุดลามิเนตคิ้ว, น้ำยาดัดคิ้ว, เฮนน่าคิ้ว',
    es: '(laminado de cejas), kit laminado de cejas, kit de laminado de cejas, henna para cejas, laminado para cejas',
  },
};
