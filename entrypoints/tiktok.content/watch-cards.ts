import { cardOf, findCards } from '../../signals/cards/find-cards';
import { FollowedCards } from './followed-cards';

const halfOfIt = 0.5;
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
  /** The page changed, or other cards are near the window than before; `isChanging` while the page itself draws anew. */
  onChange(isChanging: boolean): void;
}

/** Follows added nodes, changed addresses and changed words only: nothing polls the document. */
export function watchCards(watcher: CardWatcher, signal: AbortSignal): Watch {
  const watch = new Watch(watcher);
  if (document.body) watch.begin();
  else document.addEventListener('DOMContentLoaded', () => watch.begin(), { once: true, signal });
  document.addEventListener('visibilitychange', () => watch.waitAgain(), { signal });
  document.addEventListener('scroll', () => watch.sweepSoon(), { capture: true, passive: true, signal });
  // Back from the browser's cache, the page goes on where it stopped.
  addEventListener('pageshow', ({ persisted }) => persisted && watch.waitAgain(), { signal });
  signal.addEventListener('abort', () => watch.end());
  return watch;
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
  readonly #views = new IntersectionObserver((entries) => this.#follow(entries), {
    threshold: [0, 0.1, 0.2, 0.3, 0.4, halfOfIt],
  });
  readonly #changes = new MutationObserver((records) => this.#take(records));
  #sweep: Timer | undefined;
  /** Something changed while nobody was allowed to look. */
  #isBehind = false;

  constructor(readonly watcher: CardWatcher) {}

  /** The cards in and around the window. */
  near(): Element[] {
    return this.#cards.near();
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
      if (!isSeen(entry)) this.#leave(entry.target);
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

  #leave(card: Element): void {
    this.#inView.delete(card);
  }

  #take(records: MutationRecord[]): void {
    this.sweepSoon();
    if (records.some(hasRemoved)) this.#cards.forgetRemoved();
    if (!this.watcher.mayLook()) this.#isBehind = true;
    else {
      this.#check(this.#isBehind ? findCards(document) : cardsTouched(records));
      this.watcher.onChange(true);
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
    const inView = [...this.#inView.keys()];
    if (this.#cards.moveTo(other ? [...inView, other] : inView)) this.watcher.onChange(false);
  }

  #letGo(card: Element): void {
    this.#views.unobserve(card);
    this.#leave(card);
  }

  /** Whoever jumped further than the cards that are followed is caught up with here. */
  #catchUp(): void {
    this.#sweep = undefined;
    this.#move(this.#cards.findAstray(isOnScreen, this.#inView.size > 0));
  }
}

/** Another video, or the same one whose id was not known: a feed's card is often in view before its player. */
function changeOf(before: string, now: string): 'other' | 'named' | undefined {
  const [known = '', id = ''] = [before, now].map((identity) => identity.split(' ', 1)[0]);
  if (known && id) return known === id ? undefined : 'other';
  if (before.slice(known.length) !== now.slice(id.length)) return 'other';
  return id ? 'named' : undefined;
}

function cardsTouched(records: MutationRecord[]): Set<Element> {
  const cards = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    let isText = type !== 'childList';
    for (const node of addedNodes) {
      if (!(node instanceof Element)) isText = true;
      else if (node.isConnected && !isOurs(node)) for (const card of findCards(node)) cards.add(card);
    }
    const card = isText && cardOf(target instanceof Element ? target : (target.parentElement ?? document.body));
    if (card) cards.add(card);
  }
  return cards;
}

/** Half of the card; of a card larger than the window, as much as fills half of the window. */
function isSeen({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= halfOfIt || intersectionRect.height >= (rootBounds?.height ?? Infinity) * halfOfIt;
}

function isOnScreen(card: Element): boolean {
  const { top, bottom, height } = card.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}

const hasRemoved = ({ removedNodes }: MutationRecord) =>
  [...removedNodes].some((node) => node instanceof Element && !isOurs(node));

/** Our own badge is a page change too. */
const isOurs = (node: Element) => node.localName.startsWith('trendcrest-');
