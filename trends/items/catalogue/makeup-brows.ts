import type { Entries } from './catalogue-item';

export const makeupBrows: Entries = {
  'eyebrow-pencil': {
    en: 'eyebrow pencil, brow pencil, brow gel, eyebrow gel, eyebrow pen, brow pen, eyebrow stamp, brow pomade, eyebrow powder, brow powder, eyebrow tint, brow tint, brow wax, eyebrow soap, brow soap, microblading pen, eyebrow stencil, eyebrow dye, brow lamination gel, brow freeze, brow stamp, eyebrow tattoo pen, eyebrow sticker, brow definer, tattoo brow, eyebrow mascara, eyebrow wax, brow glue, eyebrow cream, brow liner, eyebrow kit, brow kit',
    zh: '眉笔, 眉粉, 染眉膏, 眉膠, 眉餅, 眉毛筆, 眉印章, 水眉筆, 眉蠟, 拉線眉筆, 極細眉筆, 眉膠筆, 眉粉筆, 眉毛貼, 野生眉, 四叉眉筆, 砍刀眉筆, 眉粉盒, 液體眉筆, 眉皂, 眉彩, 眉筆',
    id: 'pensil alis, gel alis, bedak alis, cetakan alis, pomade alis, sabun alis, spidol alis',
    ms: 'pensel kening, pensil kening, gel kening, celak kening, stencil kening, bedak kening, pen kening, cop kening, pewarna kening, lukis kening',
    vi: 'chì kẻ mày, bút kẻ mày, kẻ mày, chì kẻ chân mày, gel mày, gel chân mày, bột mày, kẻ chân mày, bút kẻ chân mày, chì mày, khuôn kẻ mày, sáp lông mày, mascara mày, bột kẻ mày, chì kẻ lông mày, gel lông mày, keo lông mày, sáp vuốt mày',
    th: 'ดินสอเขียนคิ้ว, เขียนคิ้ว, เจลคิ้ว, มาสคาร่าคิ้ว, ฝุ่นเขียนคิ้ว, ที่เขียนคิ้ว, เจลปัดคิ้ว, บล็อคคิ้ว, แว็กซ์คิ้ว, สบู่คิ้ว, ไลเนอร์คิ้ว, สแตมป์คิ้ว, เขียนคิ้วออโต้, บล็อกคิ้ว, คิ้วสไลด์, ปากกาเขียนคิ้ว',
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
};
