import type { CardReading } from './card-reading';

const withCredits = /^(?:([\s\S]*) )?created by [\s\S]+ with [\s\S]+$/;

/**
 * The caption as the picture's description gives it: alone in 2022, and with author and sound behind it since 2025
 * ("… created by NAME with SOUND", then in a `picture`). In another language we cannot tell where the caption ends.
 */
export function altCaption(card: Element): Pick<CardReading, 'caption' | 'unread'> {
  const image = card.querySelector('img[alt]');
  const alt = image?.getAttribute('alt')?.replace(/\s+/g, ' ').trim();
  if (!alt) return { unread: [] };
  const credited = withCredits.exec(alt);
  if (credited) return { caption: credited[1]?.trim() || undefined, unread: [] };
  return image?.closest('picture') ? { unread: ['caption-credits'] } : { caption: alt, unread: [] };
}
