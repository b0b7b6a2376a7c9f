import { knownWords } from '../known-words';

/** How TikTok's languages say that something was sold, and in which pieces. */
const sold = [
  'sold|pieces?|pcs|terjual|dijual|telah|đã bán|lượt bán|nabenta|naibenta|vendid[oa]s?|ventas?|vendas?|vendue?s?|ventes?',
  'verkauft|verkäufe|stück|vendut[aeio]|vendite|vendita|satıldı|satış|adet|sprzedan\\S*|sprzedaż\\S*|szt\\.?',
  'продан\\S*|продаж\\S*|шт\\.?|تم بيع|مباع\\S*|بيعت|مبيعات|ขายแล้ว|ขายได้|ขาย|ชิ้น',
  '已售出?|已賣出|已卖出|售出|销量|銷量|件|販売済み|販売数?|売れました|판매됨|판매|개',
];

const reviews = [
  'reviews?|ratings?|mga|ulasan|penilaian|đánh giá|nhận xét|reseñas?|opiniones|opinión|valoraci[oó]n\\S*|calificaciones',
  'avalia[cç]\\S*|bewertung\\S*|rezension\\S*|avis|évaluations?|recension\\S*|valutazion\\S*|değerlendirme|yorum',
  'opini[aei]|recenzj\\S*|ocen\\S*|отзыв\\S*|оцен\\S*|تقييم\\S*|مراجع\\S*|รีวิว|评价|评论|評價|評論|レビュー|리뷰|후기',
];

/** The words that may stand beside a product's counts. */
export const countWords = { 'sold-value': [knownWords(...sold)], 'reviews-value': [knownWords(...reviews)] };
