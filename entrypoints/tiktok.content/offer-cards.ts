import { type CardPage, type WhenAsked, whenAsked } from '../../storage/messages';

const heard = ['pointerover', 'focusin', 'click', 'auxclick', 'pointerdown', 'mousedown', 'touchstart', 'keydown'];
/** Pointing and focus the page may hear; what a person does on a badge or a card is between the two of us. */
const shared = /over|focus/;

/** Listens before the page does, and fetches the script of the small card when the first badge is pointed at. */
export function offerCards(page: CardPage): void {
  let cards: Promise<ReturnType<WhenAsked['startCards']>> | undefined;
  const hear = (event: Event) => {
    const { target, type, isTrusted } = event;
    if (!(target instanceof Element && target.localName.startsWith('trendcrest-'))) return;
    if (!shared.test(type)) event.stopImmediatePropagation();
    // A badge stands in a link to its video.
    if (type.endsWith('click')) event.preventDefault();
    if (!isTrusted) return;
    cards ??= whenAsked().then(({ startCards }) => startCards(page));
    cards.then((tell) => tell(event)).catch(() => (cards = undefined));
  };
  for (const type of heard) addEventListener(type, hear, { capture: true, signal: page.signal });
}
