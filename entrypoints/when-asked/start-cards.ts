import { ask, type CardPage, type CardText } from '../../storage/messages';
import { ShownCard } from './shown-card';

const restMs = 200;
const leaveMs = 300;
const lookEveryMs = 500;
const mostTries = 4;

const isOurs = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.localName.startsWith('trendcrest-');

/** Opens the small card of a badge on hover, focus or tap, closes it, and does what is asked on it. */
export function startCards(page: CardPage): (event: Event) => void {
  const cards = new Cards(page);
  const { signal } = page;
  const elsewhere = (event: Event) => isOurs(event.target) || cards.hearElsewhere(event);
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'scroll', 'resize'])
    addEventListener(type, elsewhere, { capture: true, passive: type === 'scroll', signal });
  signal.addEventListener('abort', () => cards.close());
  return (event) => cards.hear(event);
}

class Cards {
  #open: ShownCard | undefined;
  #wanted: Element | undefined;
  /** The focus comes back to it from a card that was closed, which does not open the card again. */
  #returnedTo: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(readonly page: CardPage) {}

  /** The person's event on a badge or on the card. */
  hear(event: Event): void {
    const target = event.target as HTMLElement;
    const isOnCard = target === this.#open?.host;
    if (event.type === 'keydown') this.#hearKey(event as KeyboardEvent, target, isOnCard);
    else if (isOnCard) {
      clearTimeout(this.#timer);
      if (event.type === 'click') this.#open?.press(event as MouseEvent);
    } else if (event.type === 'pointerover') this.#hover(event as PointerEvent, target);
    else if (event.type === 'focusin' && this.#returnedTo === target) this.#returnedTo = undefined;
    else if (event.type === 'focusin' || event.type === 'click') void this.#show(target, true);
  }

  hearElsewhere(event: Event): void {
    const { type } = event;
    if (type === 'scroll' || type === 'resize') this.#look();
    else if (type === 'keydown') {
      if ((event as KeyboardEvent).key !== 'Escape' || !this.#open) return;
      event.stopImmediatePropagation();
      this.close();
    } else if (type === 'pointerover') this.#leave();
    else this.close();
  }

  close(): void {
    this.#wanted = undefined;
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.#open?.remove();
    this.#open = undefined;
  }

  #hover({ pointerType }: PointerEvent, badge: HTMLElement): void {
    clearTimeout(this.#timer);
    if (pointerType !== 'touch') this.#timer = setTimeout(() => void this.#show(badge, false), restMs);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    if (!this.#open?.isHeld) this.#timer = setTimeout(() => this.close(), leaveMs);
  }

  #hearKey(event: KeyboardEvent, target: HTMLElement, isOnCard: boolean): void {
    const { key, shiftKey } = event;
    if (key === 'Escape') this.#closeToBadge();
    else if (key === 'Tab' && this.#open) {
      const next = this.#open.nextFocus(isOnCard, shiftKey);
      if (next === 'behind') this.#closeToBadge();
      else if (next !== 'before') {
        event.preventDefault();
        next.focus();
      }
    } else if (!isOnCard && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      void this.#show(target, true).then(() => this.#open?.focusFirst());
    }
  }

  #closeToBadge(): void {
    const badge = this.#open?.badge;
    this.close();
    if (!badge || document.activeElement === badge) return;
    this.#returnedTo = badge;
    badge.focus();
  }

  async #show(badge: HTMLElement, isHeld: boolean): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#open?.badge === badge) {
      this.#open.isHeld ||= isHeld;
      return;
    }
    const videoId = this.page.videoOn(badge);
    if (videoId === undefined) return;
    this.#wanted = badge;
    const text = await this.#ask(videoId, badge);
    if (!text || this.#wanted !== badge || this.page.signal.aborted) return;
    this.close();
    this.#open = new ShownCard(text, { badge, videoId, isHeld, onDone: () => this.close() });
    this.#watch = setInterval(() => this.#look(), lookEveryMs);
    this.#look();
  }

  /** A badge may stand on a card before the look at it is written down. */
  async #ask(videoId: string, badge: Element): Promise<CardText | undefined> {
    for (let tries = 0; tries < mostTries && this.#wanted === badge; tries += 1) {
      const text = await ask('cardOf', videoId).catch(() => undefined);
      if (text) return text;
      await new Promise((wake) => setTimeout(wake, lookEveryMs));
    }
    return undefined;
  }

  /** Whether its badge is there still, over the same video. */
  #look(): void {
    const { about } = this.#open ?? {};
    if (about && (this.page.videoOn(about.badge) !== about.videoId || !this.#open?.place())) this.close();
  }
}
