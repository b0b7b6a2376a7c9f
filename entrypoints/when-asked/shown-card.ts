import { ask, type CardText } from '../../storage/messages';
import { type DrawnCard, drawCard } from './draw-card';
import { type Box, placeCard } from './place-card';

/** What of the page a card should not cover where there is another place. */
const pageParts =
  'button, [role="button"], h1, h2, [data-e2e$="-desc"], [data-e2e*="caption"], [data-e2e="video-desc"]';
const mostPageParts = 300;
/** Pixels. */
const scrolledOn = 120;

interface About {
  badge: HTMLElement;
  videoId: string;
  /** Opened by focus or a press, it stays while the pointer and the page move. */
  isHeld: boolean;
  /** Called when the person is done with it. */
  onDone(): void;
}

/** The card that stands open. */
export class ShownCard {
  isHeld: boolean;
  #drawn: DrawnCard;
  /** Where its badge stood at first, and when the card was placed last. */
  #firstTop: number | undefined;
  #badgeAt = '';

  constructor(
    readonly text: CardText,
    readonly about: About,
  ) {
    this.isHeld = about.isHeld;
    this.#drawn = this.#draw(text);
  }

  get host(): HTMLElement {
    return this.#drawn.host;
  }

  get badge(): HTMLElement {
    return this.about.badge;
  }

  focusFirst(): void {
    this.#drawn.buttons[0]?.focus();
  }

  remove(): void {
    this.#drawn.host.remove();
  }

  /** Which button it was the shadow alone knows: outside of it every event is of the host. */
  press({ detail, clientX, clientY }: MouseEvent): void {
    const { shadow, press } = this.#drawn;
    const isByKey = detail === 0;
    press((isByKey ? shadow.activeElement : shadow.elementFromPoint(clientX, clientY))?.closest('button'));
  }

  /** The card stands at the end of the page; for Tab it stands behind its badge. Answers what has the focus next. */
  nextFocus(isOnCard: boolean, isBackwards: boolean): HTMLElement | 'behind' | 'before' {
    const { buttons, shadow } = this.#drawn;
    const at = isOnCard ? buttons.indexOf(shadow.activeElement as HTMLButtonElement) : -1;
    const next = at + (isBackwards ? -1 : 1);
    if (next < -1) return 'before';
    return next === -1 ? this.badge : (buttons[next] ?? 'behind');
  }

  /** Puts it beside its badge. @returns whether it may stay: whoever scrolls on has left a card that nobody holds. */
  place(): boolean {
    const { left, top, bottom, right, width, height } = this.badge.getBoundingClientRect();
    if (width === 0 || bottom <= 0 || top >= innerHeight || right <= 0) return false;
    const badgeAt = `${left} ${top}`;
    if (badgeAt === this.#badgeAt) return true;
    this.#badgeAt = badgeAt;
    this.#firstTop ??= top;
    if (!this.isHeld && Math.abs(top - this.#firstTop) > scrolledOn) return false;
    const card = this.host.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const place = placeCard({ left, top, width, height }, card, window, partsBeside(this.badge));
    this.host.style.cssText = `inset: ${place.top}px auto auto ${place.left}px; margin: 0; border: 0; padding: 0; background: none`;
    return true;
  }

  #draw(text: CardText): DrawnCard {
    const drawn = drawCard(text, {
      onFollow: (isFollowed) => void this.#follow(text, isFollowed),
      onOpen: () => {
        if (text.itemId !== undefined) void ask('openItem', text.itemId).catch(() => undefined);
        this.about.onDone();
      },
    });
    document.documentElement.append(drawn.host);
    // In the top layer nothing of the page stands before it, a full-screen player neither.
    drawn.host.popover = 'manual';
    drawn.host.showPopover();
    return drawn;
  }

  /** Nothing is shown as done before it is written down. */
  async #follow(text: CardText, isFollowed: boolean): Promise<void> {
    if (text.itemId === undefined) return;
    const is = await ask('follow', { itemId: text.itemId, isFollowed }).catch(() => text.isFollowed);
    const { host } = this.#drawn;
    if (!host.isConnected) return;
    this.#drawn = this.#draw({ ...text, isFollowed: is });
    this.host.style.cssText = host.style.cssText;
    host.remove();
    this.focusFirst();
  }
}

/** A whole tile is a button to TikTok: what holds the badge itself is no part to keep free. */
const partsBeside = (badge: Element): Box[] =>
  [...document.querySelectorAll(pageParts)]
    .slice(0, mostPageParts)
    .filter((part) => !part.contains(badge) && !isTile(part))
    .map((part) => part.getBoundingClientRect());

const isTile = (part: Element) => part.querySelector('a[href*="/video/"]') !== null;
