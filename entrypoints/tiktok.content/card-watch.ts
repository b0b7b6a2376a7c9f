import { findCards } from '../../signals/cards/find-cards';
import { cardsTouched, changeOf, hasRemoved } from './card-changes';
import { FollowedCards } from './followed-cards';
import { askedShares, isOnScreen, isSeen } from './in-window';

const seenAfterMs = 500;
const sweepAfterMs = 500;

export interface CardWatcher {
  /** Whether the present address may be looked at: messages are a click away from the feed. */
  mayLook(): boolean;
  /** The id of the video that a card shows now, and behind a space what else names it; both may be missing. */
  identityOf(card: Element): string;
  /** At least half of the card was in view for half a second in a visible tab. */
  onSeen(card: Element): void;
  /** The page shows another video in the same elements. */
  onReused(card: Element): void;
  /** A card came at least half into view. */
  onEnter(card: Element): void;
  /** The page draws something itself. */
  onChange(): void;
}

type Timer = ReturnType<typeof setTimeout>;

export class Watch {
  readonly #cards = new FollowedCards(
    (card) => this.#views.observe(card),
    (card) => this.#letGo(card),
  );
  /** With the timer that each waits for. */
  readonly #inView = new Map<Element, Timer>();
  readonly #timers = new Set<Timer>();
  readonly #shown = new WeakMap<Element, string>();
  readonly #views = new IntersectionObserver((entries) => this.#follow(entries), { threshold: askedShares });
  readonly #changes = new MutationObserver((records) => this.#take(records));
  #sweep: Timer | undefined;
  /** Something changed while nobody was allowed to look. */
  #isBehind = false;

  constructor(readonly watcher: CardWatcher) {}

  /** The cards in the window, a few behind it, and those of so many windows ahead. */
  near(windows: number): Element[] {
    return this.#cards.near(this.#inView.keys(), windows);
  }

  inView(): Iterable<Element> {
    return this.#inView.keys();
  }

  /** As `identityOf` said when the card was last changed. */
  shownIn(card: Element): string | undefined {
    return this.#shown.get(card);
  }

  begin(): void {
    this.#check(findCards(document));
    const attributeFilter = ['href', 'id'];
    this.#changes.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter });
  }

  end(): void {
    this.#views.disconnect();
    this.#changes.disconnect();
    for (const timer of [this.#sweep, ...this.#timers]) clearTimeout(timer);
  }

  waitAgain(): void {
    if (document.visibilityState === 'visible') this.#wait(this.#inView.keys());
  }

  sweepSoon(): void {
    this.#sweep ??= setTimeout(() => this.#catchUp(), sweepAfterMs);
  }

  #follow(entries: IntersectionObserverEntry[]): void {
    const entered: Element[] = [];
    for (const entry of entries) {
      if (!isSeen(entry)) this.#inView.delete(entry.target);
      else if (!this.#inView.has(entry.target)) entered.push(entry.target);
    }
    this.#wait(entered);
    for (const card of entered) this.watcher.onEnter(card);
    this.#move();
  }

  /** All that came into view at once share one timer, by which each knows whether it was in view all the time. */
  #wait(cards: Iterable<Element>): void {
    const waiting = [...cards];
    if (waiting.length === 0) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (document.visibilityState !== 'visible') return;
      for (const card of waiting) if (this.#inView.get(card) === timer) this.watcher.onSeen(card);
    }, seenAfterMs);
    this.#timers.add(timer);
    for (const card of waiting) this.#inView.set(card, timer);
  }

  #take(records: MutationRecord[]): void {
    this.sweepSoon();
    if (records.some(hasRemoved)) this.#cards.forgetRemoved();
    if (!this.watcher.mayLook()) this.#isBehind = true;
    else {
      this.#check(this.#isBehind ? findCards(document) : cardsTouched(records));
      this.watcher.onChange();
    }
  }

  #check(cards: Iterable<Element>): void {
    this.#isBehind = false;
    for (const card of cards) {
      this.#cards.add(card);
      const before = this.#shown.get(card);
      const shown = this.watcher.identityOf(card);
      const change = before !== undefined && changeOf(before, shown);
      if (before !== undefined && !change) continue;
      this.#shown.set(card, shown);
      if (change === 'other') this.watcher.onReused(card);
      if (this.#inView.has(card)) this.#wait([card]);
    }
    this.#move();
  }

  #move(other?: Element): void {
    this.#cards.moveTo(other ? [...this.#inView.keys(), other] : this.#inView.keys());
  }

  #letGo(card: Element): void {
    this.#views.unobserve(card);
    this.#inView.delete(card);
  }

  /** Whoever jumped further than the cards that are followed is caught up with here. */
  #catchUp(): void {
    this.#sweep = undefined;
    this.#move(this.#cards.findAstray(isOnScreen, this.#inView.size > 0));
  }
}
