import type { Place } from '../find-words';
import { categoryOf } from '../item-names';

const categoryOfPlace = ({ word }: Place) => categoryOf(word.itemId ?? '');

/** What English puts behind a thing to name another that keeps, fits, feeds or cleans it. */
const ofThings =
  /^ (?:adapt[eo]r|batter(?:y|ies)|bracket|brush|cable|case|charger|cleaner|clip|control(?:ler)?|cord|cover|cutter|dispenser|filter|frame|hanger|holder|hook|lanyard|lid|liner|mold|mould|mount|nozzle|operated|organi[sz]er|parts?|pouch|powered|protector|rack|remote|repair|sharpener|shelf|sleeve|spare|stand|sticker|storage|strap|stretcher|tray|wrench)s?(?![\p{L}-])/u;

/** The same before it in the languages that begin with the thing. */
const thingsOf =
  /(?<!\p{L})(?:adaptor|baterai|bateri|bekas|cetakan|charger|dudukan|filter|gantungan|kabel|pegangan|pelindung|pembersih|pemegang|penutup|penyangga|rak|sarung|sparepart|stiker|tali|tempat|tutup|wadah|bao da|cọ|dây đeo|dây sạc|giá đỡ|giá để|hộp đựng|kệ|khay|lõi lọc|miếng dán|móc|nắp|nước rửa|nước tẩy|ốp|sạc|túi đựng|vỏ|cargador de|funda de|funda para|soporte de|soporte para) $|(?:ขาตั้ง|ซอง|ชั้นวาง|ที่แขวน|ที่ใส่|ที่วาง|น้ำยาล้าง|ฝาครอบ|ผ้าคลุม|ไส้กรอง|อะไหล่|กล่องใส่|กระเป๋าใส่|ตัวกรอง|สายรัด)$/u;

/** What it smells, tastes or looks like. */
const likeness =
  /(?:(?<!\p{L})(?:rasa|motif|bentuk|perisa|corak|hương|mùi|vị|họa tiết|sabor|aroma a|en forma de) |กลิ่น|รส|ลาย)$/u;

/** Whether only what keeps, fits, feeds, cleans or resembles it is sold: "toothbrush case", "kotak kasut", "rasa keju". */
export function isOfAnother({ word, at, end }: Place, text: string): boolean {
  if (word.isEnglish) return ofThings.test(text.slice(end)) || likeness.test(text.slice(0, at));
  return !word.thingLast && (thingsOf.test(text.slice(0, at)) || likeness.test(text.slice(0, at)));
}

/**
 * English puts what a thing is like before it: "plush keychain" is a keychain, "pillow slippers" are slippers. Things of
 * one kind that stand side by side are two names of it ("lip tint lip balm") and stay.
 * @param places from left to right
 */
export function withoutModifiers(places: Place[], text: string): Place[] {
  return places.filter((place, at) => {
    const next = places[at + 1];
    if (!next || !place.word.isEnglish || !next.word.isCommon) return true;
    const isBeside = text.slice(place.end, next.at) === ' ' && /^[a-z]/.test(next.word.spelling);
    return !isBeside || categoryOfPlace(place) === categoryOfPlace(next);
  });
}
