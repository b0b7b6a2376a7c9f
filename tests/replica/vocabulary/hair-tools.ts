import type { Thing } from './thing';

/** Two more hair tools that come up together with the dryer brush. */
export const hairStraightener: Thing = {
  name: 'hair straightener',
  itemId: 'hair-straightener',
  words: {
    en: ['hair straightener', 'flat iron', 'straightener', 'mini straightener', 'cordless hair straightener'],
    zh: ['直发夹板', '直发器', '夹板'],
    id: ['catokan rambut', 'catokan lurus', 'catokan mini'],
    ms: ['pelurus rambut', 'seterika rambut'],
    vi: ['máy duỗi tóc', 'máy là tóc', 'máy ép tóc'],
    th: ['เครื่องหนีบผม', 'ที่หนีบผม', 'เครื่องหนีบผมตรง'],
    fil: ['hair straightener', 'plantsa ng buhok', 'hair iron'],
    es: ['plancha de pelo', 'plancha para el cabello', 'alaciadora'],
  },
  tags: ['hairstraightener', 'flatiron', 'ministraightener'],
  title: 'Hair Straightener Ceramic Flat Iron LCD Fast Heating',
  pounds: 19,
};

export const hairCurler: Thing = {
  name: 'hair curler',
  itemId: 'hair-curler',
  words: {
    en: ['hair curler', 'curling iron', 'curling wand', 'automatic curler', 'auto hair curler', 'hair waver'],
    zh: ['卷发棒', '自动卷发棒', '蛋卷棒'],
    id: ['catokan keriting', 'alat keriting rambut', 'curly otomatis'],
    ms: ['pengeriting rambut', 'curler rambut'],
    vi: ['máy uốn tóc', 'máy uốn tóc tự động', 'máy làm xoăn'],
    th: ['เครื่องม้วนผม', 'ที่ม้วนผม', 'เครื่องม้วนผมอัตโนมัติ'],
    fil: ['hair curler', 'pangkulot', 'curling iron'],
    es: ['rizador de pelo', 'rizadora automática', 'tenaza para rizar'],
  },
  tags: ['haircurler', 'curlingiron', 'autocurler'],
  title: 'Automatic Rotating Hair Curler Cordless Curling Iron',
  pounds: 22,
};
