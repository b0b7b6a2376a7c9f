import type { CardParts } from './card-parts';
import type { CardReading } from './card-reading';
import { readHandle } from './link';
import { oneLine, ownText, textOf } from './text';

const names = [
  ...['browse-video-desc', 'video-desc', 'search-card-video-caption', 'user-post-item-desc', 'challenge-item-desc'],
  'explore-card-desc',
];
/** Shorter text in an unknown place may as well be a button, a date, or a name. */
const leastCharacters = 16;
const mostMentions = 50;

/** Writes the caption into the reading, from the surest place that has one, and whom it mentions. */
export function takeCaption(reading: CardReading, parts: CardParts): void {
  const { kind, named } = parts;
  const words = names.map((name) => named.get(name)).find((one) => one && !one.querySelector('[data-e2e*="user"]'));
  if (words)
    reading.mentions = [...words.querySelectorAll('a[href^="/@"]')]
      .flatMap((link) => readHandle(link) ?? [])
      .slice(0, mostMentions);
  reading.caption = textOf(words) ?? titleOf(reading.videoId, parts);
  if (!reading.caption) takeAlt(reading, parts);
  if (!reading.caption && (kind === 'link' || kind === 'player')) reading.caption = longestText(parts);
}

/** A link to the video may have its caption for a title. */
const titleOf = (videoId: string | undefined, { card, scope }: CardParts) =>
  [...scope.querySelectorAll('a[title]'), card].flatMap((link) =>
    videoId && link.getAttribute('href')?.includes(videoId) ? (oneLine(link.getAttribute('title')) ?? []) : [],
  )[0];

/**
 * The caption as the picture's description gives it: alone in feeds and until 2022, and with author and sound behind it
 * in grids since 2025 (then in a `picture`).
 */
function takeAlt(reading: CardReading, { kind, card, link, scope }: CardParts): void {
  const images = [...(link && kind !== 'link' ? card : scope).querySelectorAll('img[alt]')];
  const image = images.find((one) => (one.closest('a') ?? link) === link); // Pictures in other links are faces.
  const alt = oneLine(image?.getAttribute('alt'));
  const caption = alt && withoutCredits(alt, creditWords(card.ownerDocument));
  if (alt && caption === undefined && link && image?.closest('picture')) reading.unread.push('caption-credits');
  else reading.caption = (caption ?? alt) || undefined;
}

function withoutCredits(alt: string, [before = '', after = '']: string[]): string | undefined {
  const whole = ` ${alt} `;
  let [start, end] = [0, whole.length];
  for (const words of between(before)) {
    const at = whole.indexOf(words, start);
    if (at < 0) return undefined;
    start = at + words.length;
  }
  for (const words of between(after).slice(0, 2).reverse()) {
    end = whole.lastIndexOf(words, end);
    if (end < start) return undefined;
  }
  return whole.slice(start, end).trim();
}

const between = (sentence: string) => sentence.split(/\{\w+\}/).filter(Boolean);

const credits = new WeakMap<Document, string[]>();

/** What stands before and after the caption, in the page's language: its own JSON holds the sentence TikTok fills in. */
function creditWords(page: Document): string[] {
  const known = credits.get(page);
  if (known) return known;
  const json = page.querySelector('#__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '';
  const [, sentence = '{videoText} created by {videoAuthor} with {musicName}'] =
    /"seo_user_video_cover": ?"([^"\\]{0,300}\{videoText\}[^"\\]{0,300})"/.exec(json) ?? [];
  const found = sentence.split('{videoText}');
  if (page.readyState !== 'loading') credits.set(page, found);
  return found;
}

/** The line with the hashtags, else the longest text that is no button and no link to something else. */
function longestText({ link, scope }: CardParts): string | undefined {
  const line = textOf(scope.querySelector('a[href*="/tag/"]')?.parentElement);
  if (line) return line;
  const texts = [...scope.querySelectorAll('*')].map((part) =>
    !part.closest('button') && (part.closest('a') ?? link) === link ? (ownText(part) ?? '') : '',
  );
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length < leastCharacters ? undefined : longest;
}
