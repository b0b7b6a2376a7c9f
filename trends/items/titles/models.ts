const memory = /(?<!\d)\d{1,2}\s?(?:gb|g)?\s?(?:[/+|-]|rom|รอม)\s?(?:rom)?\s?\d{2,4}\s?(?:gb|g|tb)(?![\p{L}\d])/u;
const phones =
  /(?<![\p{L}\d])(?:iphone|samsung|galaxy|oppo|vivo|xiaomi|redmi|realme|infinix|tecno|itel|honor|huawei|htc|nokia|poco|motorola|oneplus|pixel|xperia|zenfone|reno\s?\d|三星|小米|红米|华为|荣耀|诺基亚|宏达电)/u;
const processors =
  /(?<![\p{L}\d])(?:ryzen|core i[3579]|i[3579][ -]\d{4,5}[a-z]{0,2}|celeron|core ultra|n[45]\d{3})(?!\p{L})/u;
const screens = /\d{2}(?:\.\d)?\s?(?:inch|fhd|吋|寸|นิ้ว|["”″]|-inch)|\d\s?hz/u;
const computers = /(?<!\p{L})(?:desktop|all in one|aio|mini pc|gaming pc|pc gaming|tower|主机)(?!\p{L})/u;

/** What a phone or laptop has in it. */
const inside: Record<string, Set<string>> = {
  laptop: new Set(['keyboard', 'dvd', 'ssd', 'hard-drive', 'computer-parts', 'webcam', 'camera', 'portable-speaker']),
  smartphone: new Set(['camera', 'phone-charger', 'earphones', 'memory-card']),
};

/** What is thrown in with a phone whose memory is told at length. */
const withPhones = new Set([
  'screen-protector',
  'phone-case',
  'earphones',
  'phone-charger',
  'charging-cable',
  'camera',
]);
const ramAndRom = /(?:ram|แรม)\s?\d{1,3}.{0,12}(?:rom|รอม)\s?\d|(?<!\d)\d{1,3}\s?gb ram.{0,6}\d\s?gb rom/u;

/**
 * Phones and laptops that a title tells by brand, processor, memory and screen.
 * @param named what a word of it names: nothing, or what may be in them
 */
export function modelIn(spelling: string, named?: string): string | undefined {
  if (named !== undefined && withPhones.has(named) && ramAndRom.test(spelling)) return 'smartphone';
  const model = modelOf(spelling);
  return named === undefined || (model && inside[model]?.has(named)) ? model : undefined;
}

function modelOf(spelling: string): string | undefined {
  if (processors.test(spelling)) return screens.test(spelling) && !computers.test(spelling) ? 'laptop' : undefined;
  return phones.test(spelling) && memory.test(spelling) ? 'smartphone' : undefined;
}
