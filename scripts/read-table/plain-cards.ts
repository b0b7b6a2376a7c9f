import { type Entry, entryOf } from './entry';
import { plainTags } from './plain-tags';

/** Where the cards of one saved page keep what they show: selectors for that page alone. */
export interface CardPlan {
  card: string;
  /** What must stand in a card: a shell that was not filled yet has it not. */
  filled?: string;
  /** The attribute whose last number is the video's id; without one the cards name no video. */
  id?: [css: string, attribute: 'href' | 'id'];
  /** A link to the author's profile; without one the link to the video names the author. */
  author?: string;
  texts: Partial<Record<'authorName' | 'caption', string>>;
  counts?: Partial<Record<'views' | 'likes' | 'comments' | 'shares' | 'saves', string>>;
  /** The caption stands in the picture's description, perhaps with these words behind it. */
  captionInPicture?: (page: Document) => string;
  music?: string;
  /** "00:05 / 00:10" */
  length?: string;
}

export interface PlainCards {
  named: Entry[];
  nameless: Entry[];
}

/** @param capture goes before each id */
export function plainCards(page: Document, plans: CardPlan[], capture = ''): PlainCards {
  const cards = plans.flatMap((plan) =>
    [...page.querySelectorAll(plan.card)]
      .filter((card) => !plan.filled || card.querySelector(plan.filled))
      .map((card) => plainCard(card, plan, plan.captionInPicture?.(page))),
  );
  const named = cards.filter(({ id }) => id !== '').map((card) => ({ ...card, id: capture + card.id }));
  return { named, nameless: cards.filter(({ id }) => id === '') };
}

function plainCard(card: Element, plan: CardPlan, credits: string | undefined): Entry {
  const { author, texts, counts = {}, music, length } = plan;
  const find = (css: string | undefined) => (css ? (card.matches(css) ? card : card.querySelector(css)) : undefined);
  const written = plan.id && find(plan.id[0])?.getAttribute(plan.id[1]);
  const id = /\d{15,}(?!.*\d{15})/.exec(written ?? '')?.[0] ?? '';
  const caption = find(texts.caption);
  const alt = credits === undefined ? undefined : card.querySelector('img[alt]')?.getAttribute('alt');
  const [words = '', credited] = credits ? (alt ?? '').split(credits) : [alt ?? textIn(caption)];
  const shown = Object.entries(counts).map(([field, css]) => [field, shownCount(textIn(find(css)))] as const);
  return entryOf(
    id,
    {
      author: /\/@([^/?]+)/.exec((author ? find(author)?.getAttribute('href') : written) ?? '')?.[1],
      authorName:
        ownTextIn(find(texts.authorName)) || (credited && /^ created by (.*) with $/.exec(credits ?? '')?.[1]),
      caption: words,
      hashtags: plainTags(linkedIn(caption, '/tag/'), words),
      mentions: linkedIn(caption, '/@'),
      ...Object.fromEntries(shown.map(([field, count]) => [field, count?.count])),
      uploadedAt: id && Number(BigInt(id) >> 32n) * 1000,
      'music id': /-(\d+)$/.exec(find(music)?.getAttribute('href') ?? '')?.[1],
      duration: secondsIn(textIn(find(length))),
    },
    Object.fromEntries(shown.flatMap(([field, count]) => (count ? [[field, count.step]] : []))),
  );
}

const textIn = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const ownTextIn = (element: Element | null | undefined) =>
  [...(element?.childNodes ?? [])]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent?.trim())
    .join('');

/** What links of a caption lead to: hashtags or people. */
const linkedIn = (caption: Element | null | undefined, start: string) =>
  [...(caption?.querySelectorAll(`a[href^="${start}"]`) ?? [])].map((link) =>
    decodeURIComponent(link.getAttribute('href')?.slice(start.length).split('?')[0] ?? ''),
  );

const units: Record<string, number> = { '': 1, K: 1e3, M: 1e6, B: 1e9 };

/** TikTok shows one digit behind the point, and leaves out a zero. */
function shownCount(text: string): { count: number; step: number } | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d)?)([KMB]?)$/.exec(text) ?? [];
  const factor = units[unit] ?? 1;
  return number === undefined
    ? undefined
    : { count: Math.round(Number(number) * factor), step: Math.max(1, factor / 10) };
}

function secondsIn(text: string): number | undefined {
  const [, minutes, seconds] = /\/ ?(\d+):(\d\d)$/.exec(text) ?? [];
  return minutes === undefined ? undefined : Number(minutes) * 60 + Number(seconds) || undefined;
}
