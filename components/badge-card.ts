import type { VideoSpeed } from '../trends/evidence/video-speed';
import type { Money, RankedItem } from '../trends/ranking';
import { type BadgeFacts, badgeLabel } from './badge-label';
import type { BadgeWords } from './badge-words';
import { rateText } from './parts/evidence/figures';
import type { NameOf } from './parts/ranking-filter';
import { shopName } from './parts/shop-name';
import { sparkPath } from './parts/spark-path';
import { hasScore, shownStage } from './parts/stage-glyphs';
import { reasonText } from './reason-text';

interface CardFacts {
  badge: BadgeFacts;
  item?: RankedItem;
  otherItems: string[];
  speed?: Pick<VideoSpeed, 'kind' | 'viewsPerHour'>;
  cart?: { destination?: string; price?: Money; isFromCaption: boolean };
  today: number;
}

/** Everything that the small card of a badge says, in the person's words: what draws it on TikTok's page knows none. */
export function badgeCard(
  { badge, item, otherItems, speed, cart, today }: CardFacts,
  words: BadgeWords,
  nameOf: NameOf,
) {
  const { say, language, format } = words;
  const stage = shownStage(item ?? badge);
  const name = badge.itemId === undefined ? say('card.product') : nameOf(badge.itemId, language);
  const isScored = item !== undefined && hasScore(item);
  return {
    label: badgeLabel(badge, words, nameOf),
    name,
    stage,
    stageText: say(`stage.${stage}`),
    score: isScored ? item.score : undefined,
    reason: item ? reasonText(item, name, words) : say('card.productReason'),
    cooling: isScored && item.coolingRisk ? say('reason.cooling') : undefined,
    spark: item && item.line.length > 1 ? sparkPath(item.line, today) : undefined,
    speed: speed && say(`card.speed.${speed.kind}`, { rate: rateText(speed.viewsPerHour, format) }),
    cart: cart && cartText(cart, words),
    others: otherItems.length > 0 ? othersText(otherItems, words, nameOf) : undefined,
    follow: say('card.follow'),
    unfollow: say('card.unfollow'),
    open: say('card.open'),
    openHint: say('card.openHint'),
  };
}

/** "TikTok Shop · £8.99" */
function cartText({ destination, price, isFromCaption }: NonNullable<CardFacts['cart']>, words: BadgeWords): string {
  const money = price && words.format.money(price);
  return [
    destination && shopName(destination, words),
    money && isFromCaption ? words.say('card.inCaption', { price: money }) : money,
  ]
    .filter(Boolean)
    .join(' · ');
}

function othersText(itemIds: string[], { say, language }: BadgeWords, nameOf: NameOf) {
  const names = new Intl.ListFormat(language, { type: 'unit' }).format(itemIds.map((id) => nameOf(id, language)));
  return { count: say('card.others', { count: itemIds.length }), names: say('card.othersHint', { names }) };
}
