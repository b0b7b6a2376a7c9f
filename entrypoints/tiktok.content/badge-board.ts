import type { Signal } from '../../signals/signal';
import { ask, type DrawnBadge } from '../../storage/messages';
import { badgeOn, drawBadges, keepBadges } from './badges';
import { forgetOldest } from './news';

const gatherMs = 5;
/** While somebody scrolls, what lists bring waits until the page has drawn them, or goes with what was seen when they rest. */
const [listsWaitMs, scrolledMs] = [1_500, 3_000];
/** As many as are known of lists: a card that comes back after so many others is asked for anew. */
const mostKnown = 1_000;
/** So long a badge waits for a change of the page: one that is missing in view, and one that says something new. */
const missingMs = 500;
const latestMs = 3_000;
/** Between two changes that are used: a page often changes several times in a row. */
const restMs = 1_000;
/** So far ahead, in windows, a badge must not be missing when the page changes; then as many are drawn as there are cards. */
const [soon, ahead] = [0.5, 1.25];

/** In a task of its own, before the browser draws the next frame where it knows how (Firefox from 142). */
function beforeFrame(work: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(work, { priority: 'user-blocking' });
  else setTimeout(work);
}

interface Window {
  /** The cards in the window, a few behind it, and those of so many windows ahead. */
  near(windows: number): Element[];
  inView(): Iterable<Element>;
  videoOn(card: Element): string | undefined;
  /** Whether the person wants badges here. */
  mayShow(): boolean;
}

/**
 * Knows the badges of the videos that lists brought, long before their cards come into view, and draws those around the
 * window. On a long page each change makes the browser go through all its cards, so badges are drawn while the page draws
 * something itself; only a card that is in view without its badge is not left waiting.
 */
export class BadgeBoard {
  readonly #badges = new Map<string, DrawnBadge>();
  #asked = new Map<string, Signal | undefined>();
  #sentAt = -scrolledMs;
  #changedAt = -restMs;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listsTimer: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly window: Window,
    readonly signal: AbortSignal,
  ) {}

  /** Of a video that nobody saw yet, `listed` says what it shows. */
  ask(videoId: string, listed?: Signal): void {
    this.#asked.set(videoId, listed);
    const send = () => void this.#send();
    if (listed && performance.now() - this.#sentAt < scrolledMs) this.#listsTimer ??= setTimeout(send, listsWaitMs);
    else this.#timer ??= setTimeout(send, gatherMs);
  }

  /** The page changes. */
  renew(): void {
    if (this.#isDue || performance.now() - this.#changedAt <= restMs) return;
    this.#isDue = true;
    beforeFrame(() => {
      this.#isDue = false;
      if (!this.#renew()) return;
      this.#changedAt = performance.now();
      // Has the browser lay them out now: neither the page's own work nor its frame, which may be long, takes longer for us.
      void document.body.offsetHeight;
    });
  }

  /** A card came into view; mostly somebody scrolls, and the page will change in a moment. */
  show(card: Element): void {
    if (this.#isMissing(card)) this.#soon ??= setTimeout(() => this.draw(), missingMs);
  }

  /** The card shows another video. */
  takeOff(card: Element): void {
    if (badgeOn(card)) keepBadges({ has: (other) => other !== card });
  }

  async #send(): Promise<void> {
    const asked = this.#asked;
    this.#asked = new Map();
    clearTimeout(this.#timer);
    clearTimeout(this.#listsTimer);
    this.#timer = this.#listsTimer = undefined;
    this.#sentAt = performance.now();
    const listed = [...asked.values()].filter((signal) => signal !== undefined);
    // A badge that cannot be asked for now is drawn the next time that its card is seen.
    const badges = await ask('scoresOf', { videoIds: [...asked.keys()], listed }).catch(() => undefined);
    if (!badges || this.signal.aborted) return;
    for (const videoId of asked.keys()) {
      this.#badges.delete(videoId);
      const badge = badges[videoId];
      if (badge) this.#badges.set(videoId, badge);
    }
    forgetOldest(this.#badges, mostKnown);
    this.#late ??= setTimeout(() => {
      this.#late = undefined;
      this.#renew();
    }, latestMs);
    if ([...this.window.inView()].some((card) => this.#isMissing(card))) this.draw();
  }

  /** Draws where a badge is missing or says something old, in view or soon. @returns whether it did */
  #renew(): boolean {
    const isOld = this.window.near(soon).some((card) => badgeOn(card) !== this.#of(card)?.label);
    if (isOld) this.draw();
    return isOld;
  }

  #isMissing(card: Element): boolean {
    return !badgeOn(card) && this.#of(card) !== undefined;
  }

  #of(card: Element): DrawnBadge | undefined {
    return this.#badges.get(this.window.videoOn(card) ?? '');
  }

  /** Draws those around the window as they are to be. */
  draw(): void {
    clearTimeout(this.#soon);
    clearTimeout(this.#late);
    this.#soon = this.#late = undefined;
    if (this.signal.aborted) return;
    const badges = new Map<Element, DrawnBadge>();
    for (const card of this.window.mayShow() ? this.window.near(ahead) : []) {
      const badge = this.#of(card);
      if (badge) badges.set(card, badge);
    }
    drawBadges(badges);
  }
}
