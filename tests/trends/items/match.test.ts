import { describe, expect, it } from 'vitest';
import { findItems, firmMentionsOf } from '../../../trends/items/match';

const inCaption = (caption: string) => findItems({ caption });
const inTag = (tag: string) => findItems({ hashtags: [tag] });

describe('an item is recognised', () => {
  it.each([
    ['my new hair dryer is so quiet', 'hair-dryer'],
    ['These HAIR DRYERS sold out', 'hair-dryer'],
    ['𝐇𝐚𝐢𝐫 𝐝𝐫𝐲𝐞𝐫 restock', 'hair-dryer'],
    ['新款吹风机到货', 'hair-dryer'],
    ['catokan murah bisa cod', 'hair-straightener'],
    ['máy sấy tóc mini', 'hair-dryer'],
    ['may say toc mini', 'hair-dryer'],
    ['khoá vân tay', 'smart-padlock'],
    ['ไดร์เป่าผมตัวใหม่', 'hair-dryer'],
    ['crystal filled eggs with real crystals', 'crystals'],
    ['天然水晶手链', 'crystals'],
    ['無線藍牙耳機', 'earbuds'],
    ['gelang kristal asli', 'crystals'],
    ['mainan pop it jumbo', 'pop-it'],
    ['Last Mouse Lost game night', 'last-mouse-lost'],
    ['lampu proyektor bintang untuk kamar', 'galaxy-projector'],
    ['casing hp bening', 'phone-case'],
    ["women's perfume", 'perfume'],
    ['sữa rửa mặt cho da mụn', 'face-cleanser'],
  ])('in the caption %j: %s', (caption, item) => {
    expect(inCaption(caption)).toContain(item);
  });

  it.each([
    ['hairdryerbrush', 'hair-dryer-brush'],
    ['crystaltok', 'crystals'],
    ['luckycrystals', 'crystals'],
    ['catokrambut', 'hair-straightener'],
    ['smartprojector', 'projector'],
    ['iphone15pink', 'smartphone'],
    ['perfumetok', 'perfume'],
    ['kemchongnang', 'sunscreen'],
    ['假睫毛', 'false-lashes'],
    ['máytrợnói', 'hearing-aid'],
  ])('in the hashtag #%s: %s', (tag, item) => {
    expect(inTag(tag)).toContain(item);
  });

  it('in a hashtag that stands in the caption only', () => {
    expect(inCaption('love it #phonecase#fyp')).toEqual(['phone-case']);
  });

  it('by its longest name: a brush that dries is no dryer', () => {
    expect(inCaption('this hair dryer brush')).toEqual(['hair-dryer-brush', 'hair-tools']);
  });
});

describe('a title', () => {
  const inTitle = (title: string) => findItems({ titles: [title] });

  it('is read for the thing it sells, not for its uses and gifts', () => {
    expect(inTitle('[Free pouch] Phone Case with Stand for iPhone 15, Wallet Card Holder')).toEqual(['phone-case']);
    expect(inTitle('【现货】手机支架吹风机')).toEqual(['hair-dryer', 'hair-tools']);
    expect(inTitle('ครีมกันแดด Vitamin C Serum')).toEqual(['sunscreen']);
  });

  it('is no stuff, scent or phone that is said of another thing', () => {
    expect(inTitle('Collagen Vitamin C Soap 100g')).toEqual(['soap']);
    expect(inTitle('For Samsung Galaxy A15 Soft TPU Matte Phone Case')).toEqual(['phone-case']);
    expect(inTitle('Madu Hutan 1kg')).toEqual(['honey']);
  });

  it('names the thing, where food beside it is a scent or a shape', () => {
    expect(inTitle('Strawberry Milk Tea Lip Gloss')).toEqual(['lip-gloss']);
    expect(inTitle('Dumplings Squishy, Slow Rising')).toEqual(['squishy-toy', 'fidget-toy']);
    expect(inTitle('Collagen Bib 30g')).toEqual([]);
  });

  it('has two names where shops call a thing by both, or where it is said for whom it is', () => {
    expect(inTitle('Lip Tint Matte, Lip Balm')).toEqual(['lip-stain', 'lip-balm']);
    expect(inTitle('Newborn Cotton Dress')).toEqual(['dress', 'baby-clothes']);
    expect(inTitle('Table lamp with solar panel')).toContain('solar-light');
  });

  it('sells what it says most often', () => {
    expect(inTitle('Dish rack | curtain, door curtain, kurtina')).toEqual(['curtain']);
  });

  it('may name it by a word that is too common in captions', () => {
    expect(inTitle('Pen 0.5mm')).toEqual(['pen']);
    expect(inTitle('【出版社】新书')).toEqual(['book']);
    expect(inCaption('my pen')).toEqual([]);
  });

  it('is named in Chinese by what its words end with, in the first that does', () => {
    expect(inTitle('品牌 荔枝牛皮 手提包')).toEqual(['handbag']);
    expect(inTitle('厨房玻璃杯砧板收纳架')).toContain('storage-box');
    expect(inTitle('手工毛線帽 保暖')).toEqual(['hat']);
    expect(inTitle('百搭复古鞋 袜子礼盒')).toEqual(['sneakers']);
    expect(inTitle('一部電影DVD')).toEqual(['dvd']);
  });

  it('means by a common word what stands beside it', () => {
    expect(inTitle('3 in 1 Steam Brush for Cats')).toEqual(['pet-brush']);
    expect(inTitle('Berus Serbaguna Celah Lantai')).toEqual(['cleaning-brush']);
    expect(inTitle('Lampu Hiasan Taman Solar')).toContain('solar-light');
    expect(inTitle('A brush')).toEqual([]);
  });

  it('is the later of two names that share a word', () => {
    expect(inTitle('Beaded Bracelet Making Kit')).toEqual(['craft-kit']);
    expect(inTitle('Smart Watch for Men')).toEqual(['smartwatch']);
  });

  it('is for children, a mat, foldable, if it says so', () => {
    expect(inTitle('女童包頭涼鞋')).toContain('kids-shoes');
    expect(inTitle('Bluetooth Keyboard with Touchpad, Foldable')).toEqual(['keyboard', 'foldable-keyboard']);
  });

  it('is what is taken in doses, and cold pressed oil itself', () => {
    expect(inTitle('BRAND วิตามินซี 30 เม็ด')).toEqual(['supplement']);
    expect(inTitle('Extra Virgin Olive Oil Cold Pressed')).toEqual(['olive-oil']);
  });

  it('leaves room for a new thing where it is named by a common word only', () => {
    expect(firmMentionsOf({ titles: ['Pen 0.5mm'] })).toEqual([]);
    expect(firmMentionsOf({ titles: ['Gel pen'] })).toEqual(['pen']);
  });

  it('comes before what the caption names', () => {
    expect(findItems({ caption: 'my lipstick', titles: ['Sunscreen SPF 50'] })).toEqual(['sunscreen', 'lipstick']);
  });
});

describe('a parent', () => {
  it('comes along with its child, once', () => {
    expect(inCaption('curling iron and hair dryer')).toEqual(['hair-curler', 'hair-tools', 'hair-dryer']);
    expect(inCaption('last mouse lost')).toEqual(['last-mouse-lost', 'pop-it', 'fidget-toy']);
  });

  it('can be named itself', () => {
    expect(inCaption('my favourite hair tools')).toEqual(['hair-tools']);
  });
});

describe('a phrase that means something else', () => {
  it('hides only the words of the item that names it', () => {
    expect(inCaption('crystal deodorant')).toEqual(['deodorant']);
    expect(inCaption('a crystal by the sea')).not.toContain('deodorant');
  });
});

describe('no item is named', () => {
  it.each([
    'Crystal Palace win again',
    'Crystal Serum for your paint',
    'hair tutorial for curly hair',
    'kpop it up',
    '水晶紋',
    'thử thách hòn đá',
    'bạn là ai',
    'Lật mặt 8: Vòng Tay Nắng',
    'get it @hairdryershop https://hair.dryer/hair-dryer',
    'just some words',
    '',
  ])('by %j', (caption) => {
    expect(inCaption(caption)).toEqual([]);
  });

  it.each([
    'tiktokmademebuyit',
    'tiktokshopsunscreen',
    'backpacking',
    'wiginfluencer',
    'fyp',
    'crystalpalacefc',
    'hair',
  ])('by the hashtag #%s', (tag) => {
    expect(inTag(tag)).toEqual([]);
  });
});

describe('the price of a caption', () => {
  it('is a few microseconds a word, however long the caption', () => {
    const caption = 'the quick brown fox jumps over 天然水 สวัสดี '.repeat(100);
    const start = performance.now();
    for (let run = 0; run < 20; run += 1) inCaption(caption);
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });
});
