import { cardOf, findCards } from '../../signals/cards/find-cards';

const halfOfIt = 0.5;
const seenAfterMs = 500;
const sweepAfterMs = 1_000;

export interface CardWatcher {
  /** Whether the present address may be looked at: messages are a click away from the feed. */
  mayLook(): boolean;
  /** The id of the video that a card shows now, and behind a space what else names it; both may be missing. */
  identityOf(card: Element): string;
  /** At least half of the card was in view for half a second in a visible tab. */
  onSeen(card: Element): void;
  /** The page shows another video in the same elements. */
  onReused(card: Element): void;
}

/** Follows added nodes, changed addresses and changed words only: nothing polls the document. */
export function watchCards(watcher: CardWatcher, signal: AbortSignal): void {
  const watch = new Watch(watcher);
  if (document.body) watch.begin();
  else document.addEventListener('DOMContentLoaded', () => watch.begin(), { once: true, signal });
  document.addEventListener('visibilitychange', () => watch.waitAgain(), { signal });
  // Back from the browser's cache, the page goes on where it stopped.
  addEventListener('pageshow', ({ persisted }) => persisted && watch.waitAgain(), { signal });
  signal.addEventListener('abort', () => watch.end());
}

type Timer = ReturnType<typeof setTimeout>;

class Watch {
  readonly #watched = new Set<Element>();
  readonly #inView = new Map<Element, Timer>();
  readonly #shown = new WeakMap<Element, string>();
  readonly #views = new IntersectionObserver((entries) => this.#follow(entries), {
    threshold: [0, 0.1, 0.2, 0.3, 0.4, halfOfIt],
  });
  readonly #changes = new MutationObserver((records) => this.#take(records));
  #sweep: Timer | undefined;
  /** Something changed while nobody was allowed to look. */
  #isBehind = false;

  constructor(readonly watcher: CardWatcher) {}

  begin(): void {
    this.#check(findCards(document));
    const attributeFilter = ['href', 'id'];
    this.#changes.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter });
  }

  end(): void {
    this.#views.disconnect();
    this.#changes.disconnect();
    for (const timer of [this.#sweep, ...this.#inView.values()]) clearTimeout(timer);
  }

  waitAgain(): void {
    if (document.visibilityState === 'visible') for (const card of this.#inView.keys()) this.#wait(card);
  }

  #follow(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!isSeen(entry)) this.#leave(entry.target);
      else if (!this.#inView.has(entry.target)) this.#wait(entry.target);
    }
  }

  #wait(card: Element): void {
    clearTimeout(this.#inView.get(card));
    this.#shown.set(card, this.watcher.identityOf(card));
    const see = () => document.visibilityState === 'visible' && this.watcher.onSeen(card);
    this.#inView.set(card, setTimeout(see, seenAfterMs));
  }

  #leave(card: Element): void {
    clearTimeout(this.#inView.get(card));
    this.#inView.delete(card);
  }

  #take(records: MutationRecord[]): void {
    this.#sweep ??= setTimeout(() => this.#forgetRemoved(), sweepAfterMs);
    if (!this.watcher.mayLook()) this.#isBehind = true;
    else this.#check(this.#isBehind ? findCards(document) : cardsTouched(records));
  }

  #check(cards: Iterable<Element>): void {
    this.#isBehind = false;
    for (const card of cards) {
      this.#watched.add(card);
      this.#views.observe(card);
      const before = this.#shown.get(card);
      const change = before !== undefined && changeOf(before, this.watcher.identityOf(card));
      if (change === 'other') this.watcher.onReused(card);
      if (!change) continue;
      this.#shown.delete(card);
      if (this.#inView.has(card)) this.#wait(card);
    }
  }

  /** Neither an observer nor we would let go of what the page threw away. */
  #forgetRemoved(): void {
    this.#sweep = undefined;
    for (const card of this.#watched) {
      if (card.isConnected) continue;
      this.#watched.delete(card);
      this.#views.unobserve(card);
      this.#leave(card);
    }
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

/** Our own badge is a page change too. */
const isOurs = (node: Element) => node.localName.startsWith('trendcrest-');
