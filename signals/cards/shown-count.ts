import { readCount } from '../counts';
import type { CardReading } from './card-reading';
import { textOf } from './text';

type Meaning = 'views' | 'likes' | 'saves';
export type ShownCount = Meaning | 'comments' | 'shares';

/** How the drawings of TikTok's icons begin (2022–2025), or what their classes are called. */
const icons: [Meaning, RegExp][] = [
  ['views', /^M16 10\.554V37\.4459L38\.1463/],
  ['likes', /^M7\.5 2\.25C10\.5 2\.25 12 4\.25 12/],
  ['saves', /^M4 4\.5a2 2 0 0 1 2-2h12/],
];
const classes: [Meaning, RegExp][] = [
  ['views', /StyledPlay(?![a-z])/],
  ['likes', /Heart/],
];

/** What the number beside an icon counts, by the icon alone: names have lied (`search-card-like-container`, 2022). */
export function meaningOf(icon: Element | null | undefined): Meaning | undefined {
  if (!icon) return undefined;
  const drawing = icon.querySelector('path')?.getAttribute('d')?.trim() ?? '';
  const name = icon.getAttribute('class') ?? '';
  return (icons.find(([, form]) => form.test(drawing)) ?? classes.find(([, form]) => form.test(name)))?.[0];
}

/** Writes a count into the reading, or the reason why it could not be understood. */
export function takeCount(reading: CardReading, name: ShownCount, element: Element | null | undefined): void {
  const text = textOf(element);
  if (text === undefined) return;
  const count = readCount(text);
  if (count === undefined) reading.unread.push(`${name}-notation`);
  else reading[name] = count;
}
