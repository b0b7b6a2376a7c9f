import { readCount } from '../counts';
import type { CardParts } from './card-parts';
import type { CardReading } from './card-reading';
import { textOf } from './text';

type Meaning = 'views' | 'likes' | 'saves';
export type ShownCount = Meaning | 'comments' | 'shares';

/** How the drawings of TikTok's icons begin (2022–2025), or what their classes are called. */
const icons: [Meaning, RegExp][] = [
  ['views', /^M16 10\.554V37\.4459L38\.1463|StyledPlay(?![a-z])/],
  ['likes', /^M7\.5 2\.25C10\.5 2\.25 12 4\.25 12|Heart/],
  ['saves', /^M4 4\.5a2 2 0 0 1 2-2h12/],
];

/** What the number beside an icon counts, by the icon alone: names have lied (`search-card-like-container`, 2022). */
function meaningOf(icon: Element | null | undefined): Meaning | undefined {
  const drawing = icon?.querySelector('path')?.getAttribute('d')?.trim() ?? '';
  const name = icon?.getAttribute('class') ?? '';
  return icons.find(([, form]) => form.test(drawing))?.[0] ?? icons.find(([, form]) => form.test(name))?.[0];
}

/** Writes the counts of a card that shows no link to its video: a feed's, or those beside an opened one. */
export function takeActions(reading: CardReading, { named }: CardParts, language: string | undefined): void {
  for (const action of ['like', 'comment', 'share'] as const) {
    const part = named.get(`browse-${action}-count`) ?? named.get(`${action}-count`);
    takeCount(reading, `${action}s`, part, language);
  }
  const favourites = named.get('favorite-count');
  const saves = favourites ?? named.get('undefined-count');
  const meaning = meaningOf(saves?.parentElement?.querySelector('svg'));
  // TikTok once forgot to name this one (`undefined-count`, 2025): then its bookmark has to vouch for it.
  if (saves && meaning !== 'saves' && (meaning || !favourites)) reading.unread.push('saves-icon');
  else takeCount(reading, 'saves', saves, language);
}

/** Writes what a tile counts. A name is believed where no icon stands, and none that we do not know: TikTok redraws them. */
export function takeTileCount(reading: CardReading, { named, scope }: CardParts, language: string | undefined): void {
  const views = named.get('video-views');
  const explored = named.get('explore-card-like-container');
  const part = views ?? explored ?? named.get('search-card-like-container');
  const icon = (views?.parentElement ?? part)?.querySelector('svg');
  const meaning = meaningOf(icon) ?? (icon ? undefined : views ? 'views' : explored && 'likes');
  if (!part) takeByIcon(reading, scope, language);
  else if (views && meaning !== 'views') reading.unread.push('views-icon');
  else if (meaning) takeCount(reading, meaning, part, language);
  else if (textOf(part)) reading.unread.push('count-without-meaning');
}

/** Where nothing has a name: the number beside a play triangle or a heart. */
function takeByIcon(reading: CardReading, scope: Element, language: string | undefined): void {
  const icon = [...scope.querySelectorAll('svg')].find((one) => meaningOf(one) && textOf(beside(one)));
  const meaning = meaningOf(icon);
  if (icon && meaning) takeCount(reading, meaning, beside(icon), language);
  else if (textOf(scope.querySelector('[class*="DivLikeInfo"], [class*="VideoCount"]')))
    reading.unread.push('count-without-meaning');
}

const beside = (icon: Element) => icon.nextElementSibling ?? icon.nextSibling;

/** Writes a count into the reading, or the reason why it could not be understood. */
function takeCount(reading: CardReading, name: ShownCount, part: Node | null | undefined, language?: string): void {
  const text = textOf(part);
  if (!text) return;
  const { count, step = 1 } = readCount(text, language) ?? {};
  if (count === undefined) reading.unread.push(`${name}-notation`);
  else reading[name] = count;
  if (step > 1) reading.steps = { ...reading.steps, [name]: step };
}
