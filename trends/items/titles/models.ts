const memory = /(?<![\p{L}\d])\d{1,2}\s?(?:gb|g)?\s?[/+|-]\s?\d{2,4}\s?(?:gb|g|tb)(?![\p{L}\d])/u;
const phones =
  /(?<![\p{L}\d])(?:iphone|samsung|galaxy|oppo|vivo|xiaomi|redmi|realme|infinix|tecno|itel|honor|huawei|htc|nokia|poco|motorola|oneplus|pixel|xperia|zenfone|reno\s?\d|三星|小米|红米|华为|荣耀|诺基亚|宏达电)/u;
const processors = /(?<![\p{L}\d])(?:ryzen|core i[3579]|i[3579][ -]\d{4,5}|celeron|core ultra|n[45]\d{3})(?!\p{L})/u;
const screens = /\d{2}(?:\.\d)?\s?(?:inch|fhd|吋|寸|นิ้ว|["”″]|-inch)|\d\s?hz/u;
const computers = /(?<!\p{L})(?:desktop|all in one|aio|mini pc|gaming pc|pc gaming|tower|主机)(?!\p{L})/u;

/** Phones and laptops that a title tells by brand, memory and screen, where no word of it names a thing. */
export function modelIn(spelling: string): string | undefined {
  if (processors.test(spelling)) return screens.test(spelling) && !computers.test(spelling) ? 'laptop' : undefined;
  return phones.test(spelling) && memory.test(spelling) ? 'smartphone' : undefined;
}
