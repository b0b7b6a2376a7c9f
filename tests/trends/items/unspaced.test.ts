import { describe, expect, it } from 'vitest';
import { findItems } from '../../../trends/items/match';
import { bordersIn, cutUnspaced, isWordThere } from '../../../trends/items/unspaced';

const inCaption = (caption: string) => findItems({ caption });

describe('in Thai and Chinese a word is found', () => {
  it.each([
    ['ขายบราไร้โครงใส่สบาย', 'bra'],
    ['บราcute มาแล้ว', 'bra'],
    ['น้ำหอมกลิ่นดีมาก', 'perfume'],
    ['ขายแท็บเล็ตราคาถูก', 'tablet'],
    ['新款书包到货', 'backpack'],
    ['新款書包到貨', 'backpack'],
    ['推荐这个手机壳超好用', 'phone-case'],
  ])('in %j: %s', (caption, item) => {
    expect(inCaption(caption)).toContain(item);
  });

  it.each(['ลดวับราคาพิเศษ', 'กรอกแอดเดรสที่นี่', '导入证书包含哪些'])('but not across other words, as in %j', (caption) => {
    expect(inCaption(caption)).toEqual([]);
  });
});

it('a text is cut at the borders of its words and of its scripts', () => {
  expect(cutUnspaced('นี่น้ำหอม 推荐 bag')).toEqual(['นี่', 'น้ำหอม', ' ', '推荐', ' bag']);
  expect(cutUnspaced('')).toEqual([]);
  expect([...bordersIn('วับราคา')]).toEqual([0, 3, 7]);
});

it('a short Thai word needs both borders, a long one its beginning, a Chinese one either', () => {
  const stands = (letters: string, ...borders: number[]) => isWordThere(letters, 2, new Set(borders));
  expect([stands('หมอน', 2, 6), stands('หมอน', 2), stands('หมอน', 6)]).toEqual([true, false, false]);
  expect([stands('แท็บเล็ต', 2), stands('แท็บเล็ต', 10)]).toEqual([true, false]);
  expect([stands('书包', 2), stands('书包', 4), stands('书包', 3)]).toEqual([true, true, false]);
});
