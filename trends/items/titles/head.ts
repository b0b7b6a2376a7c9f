import type { Place } from '../find-words';

/** How many, for whom and of which kind: what stands behind the thing in Chinese, in simplified letters. */
const kinds = `(?:${[
  '[女男童款装型组套入双对份号]',
  '[大中小长短新旧白黑红蓝绿黄紫灰粉橙金银棕咖色]',
  '[一二三四五六七八九十两半]',
  '[袋盒罐瓶桶]装|分享[袋包]|家庭[号包装]|补充[瓶包装]|组合|三星|华硕|小米|红米|苹果|索尼|华为|礼盒|超值|现货|新品|正版|正品|女士|男士|女生|男生|儿童|成人|婴儿|宝宝|学生|情侣',
  '日本|韩国|台湾|美国|德国|法国|泰国|韩版|日系|欧美|加厚|加大|加长|防水|防滑|防摔|不锈钢|可爱|简约|时尚|大容量|便携|折叠',
  '多功能|家用|批发|专柜|特价|包邮|免运|代购|公司货|限定|限量|升级|通用|全新|任选|可选|单支|单入|补充|替换|夏季|冬季|秋冬',
].join('|')})*`;
/** "皮带款" is a watch with a strap: what a thing is of that kind stands elsewhere. */
const afterThing = new RegExp(`^(?![款味]|口味|风味)${kinds}$`);
/** Another thing that keeps, fits or cleans it ends the run ("鞋套", "微波炉清洁器"), or how it tastes. */
const otherByOne = new RegExp(
  `^(?:[\\u3400-\\u9fff]{0,4}[套匙架袋盒垫夹杯瓶罩框绳链座器刷膜贴壳剂巾盖钩网芯]|[口风]?味|款)${kinds}$`,
);
const chineseRun = /^[\u3400-\u9fff]*/;

const restOfRun = ({ end }: Place, text: string) => chineseRun.exec(text.slice(end))?.[0] ?? '';

/**
 * Whether a Chinese word is what its run of letters ends with: "手机支架" is a holder, "荔枝牛皮" no lychee. In the other
 * languages nothing is asked.
 * @param text in simplified letters
 */
export const isHead = (place: Place, text: string): boolean =>
  !place.word.thingLast || afterThing.test(restOfRun(place, text));

/** Whether it only says of what kind the thing is that its run of letters ends with, known or not. */
export function isOfOther(place: Place, text: string): boolean {
  const rest = restOfRun(place, text);
  if (!place.word.thingLast || afterThing.test(rest)) return false;
  return place.word.isWeak || otherByOne.test(rest);
}
