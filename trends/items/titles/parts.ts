/** The parts of a title in the order in which they are likely to name the thing: what is in brackets comes last. */
export function partsOf(spelling: string): string[] {
  const bare = spelling.replace(/[[【(（「][^\]】)）」]*[\]】)）」]/g, ' | ');
  const parts = [...bare.split(partEnds), ...spelling.split(partEnds)]
    .map((part) => part.split(uses)[0] ?? '')
    .flatMap((part) => [...part.split(betweenChinese), part]);
  return [...new Set(parts)].filter((part) => part.trim() !== '');
}

export const partEnds = /\s[-–—]\s|[|,，、;/•·:：!！+]|\s{2,}/;

/** Names of one thing stand side by side in Chinese: "后背包 书包". */
const betweenChinese = /(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/;

/** What follows says for whom, with what, or made of what. */
const uses =
  /[ *~(](?:for(?! (?:wo)?men(?!\p{L})| kids?(?!\p{L})| (?:girl|boy|adult|baby|babies|toddler|teen)s?(?!\p{L})| (?:her|him|ladies|unisex)(?!\p{L}))|with|from|untuk|dengan|cho|kèm|tặng|para|con|buat|made of|gratis) |(?<!(?:alcohol|bpa|cruelty|dairy|dust|fat|fragrance|gluten|grain|hands?|lint|noise|oil|paraben|scent|smoke|sugar|sulfate|tangle|wire))[ *~(]free |สำหรับ|ใส่กับ|ใส่คู่กับ|ใช้กับ|เหมาะกับ|แถม(?!\s*\d)|รับฟรี|可放|可裝|适用|赠|附送/u;

/** What is said of the thing at that place before its uses: "gel for acne" is a gel. */
export function clauseAt(part: string, at: number): string {
  const [before, after] = [part.slice(0, at), part.slice(at)];
  return (before.split(clauseEnds).at(-1) ?? '') + (after.split(clauseEnds)[0] ?? '');
}

/** Whether what begins there is given along, or what the thing is for: "dryer with diffuser". One word may stand between. */
export const isOfUse = (text: string, at: number): boolean => justUsed.test(text.slice(0, at));

const justUsed = new RegExp(`(?:${uses.source})\\s*(?:[^\\s,|]+ )?$`, 'u');
const clauseEnds = new RegExp(`${partEnds.source}|${uses.source}`, 'u');

/** Whether it is thrown in: "加碼送滑鼠墊". */
export const isGift = (text: string, at: number): boolean => givenAlong.test(text.slice(0, at));

const givenAlong = /(?:(?:加码|再|另|好礼|满额|买就)送|赠送?|附送|แถม(?!\s*\d))[^\])】）|,，;；、/+\s]{0,12}$/;
