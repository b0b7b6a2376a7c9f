/** What makes an amount a bound, a saving, a prize or a sum spent: words right before it … */
const before = [
  'under|unded|below|less than|more than|over|above|up to|down from|than|almost|nearly|about|around|approx\\w*|roughly',
  'spen[dt]\\w*|sav(?:e|es|ed|ing|ings)|worth|valued?|win|won|earn\\w*|mak(?:e|es|ing)|made|owe|tip|minimum|min|without|forget',
  'normally|usually|originally|original price|was|were|instead of|beats?|not|reg(?:ular)?|retails?|rrp|paid|lose|lost|last|by',
  'coupon|voucher|cashback|gift card|discount|budget|salary|free shipping|orders? of|total(?: to| of)?|your|phí ship.*',
  // Spanish, Portuguese and French write the former price, or that of another thing, with "de".
  'de|menos de|más de|mas de|hasta|superan?|ahorra\\w*|gast[éeo]\\w*|antes|descuento|moins de|plus de|unter|über|statt',
  'dưới|trên|hơn|giảm|hoàn|tặng|trị giá|tốn|mất|lương|kiếm|thưởng|nạp|chưa tới|gần|tầm|khoảng',
  'di ?bawah|kurang dari|lebih dari|diskon|hemat|potongan|kupon|gratis ongkir|dari|bukan|hampir|sekitar',
  'bawah|jimat|hadiah|ลด|ส่วนลด|คูปอง|ไม่เกิน|ต่ำกว่า|ไม่ถึง|แจก|จาก|ประมาณ|มูลค่า|満|以下|以上|不到',
].join('|');
/** … a filler may stand between … */
const filler = '(?:\\s+(?:the|a|an|my|only|just|los|las|de|than|over|to|for|my last))?';
/** … or what it is an amount of, right after it. */
const after = [
  'off|less|discount|dto|budget|gift|credit|coupon|vouchers?|cash|giveaway|bills?|each month|price tag|deposit|prize|fine',
  '(?:and|&) (?:under|below|less|up)|or (?:less|under|more)|y menos|per (?:day|hour|month|week|year)|an? (?:day|hour|month|week|year)',
  'followers?|follows?|likes?|views?|subs?(?:cribers?)?|fans?|people|years?|million|billion|mil|(?:\\S+ ){0,2}(?:hauls?|restock)',
  'de (?:compra|descuento)|lượt|người|tim|triệu|tỷ|orang|pengikut|penonton|คน|วิว|ไลค์',
].join('|');

const endsSo = new RegExp(`(?:^|[^\\p{Script=Latin}])(?:${before})${filler}\\s*[:=]?\\s*$|[<>~≈+-]\\s*$`, 'iu');
const goesOnSo = new RegExp(
  `^\\s*(?:(?:${after})(?!\\p{Script=Latin})|/|%|\\+|[-–~]\\s?\\D{0,3}\\d|(?:to|bis|sampai|đến|ถึง) \\D{0,3}\\d)`,
  'iu',
);

/** Whether an amount of money is something else than what a thing costs, by what stands around it. */
export const isNotAPrice = (before: string, after: string): boolean =>
  endsSo.test(before.slice(-40)) || goesOnSo.test(after.slice(0, 40));
