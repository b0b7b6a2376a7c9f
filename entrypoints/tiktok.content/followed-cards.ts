/** Cards before and after those in view that are followed, at least: what one turn of the wheel reaches. */
const leastReach = 30;
/** Of the cards that nobody follows, one in so many is looked for: lists are longer than that. */
const listBeside = 10;

/**
 * All cards of a page in the order in which they came, of which those around the window are followed: what an observer
 * follows costs something in each frame, however far away it is.
 */
export class FollowedCards {
  readonly #places = new Map<Element, number>();
  #order: Element[] = [];
  /** The places of the first card that is followed, and of the first after them that is not. */
  #from = 0;
  #to = 0;

  constructor(
    readonly follow: (card: Element) => void,
    readonly letGo: (card: Element) => void,
  ) {}

  add(card: Element): void {
    if (!this.#places.has(card)) this.#places.set(card, this.#order.push(card) - 1);
  }

  /** Those around the window, and half as many after them. */
  near(): Element[] {
    return this.#order.slice(this.#from, this.#to + (this.#to - this.#from) / 2);
  }

  /**
   * Follows the neighbours of cards in view; what is further away is let go now and then.
   * @returns whether others are followed than before
   */
  moveTo(inView: Element[]): boolean {
    const places = inView.flatMap((card) => this.#places.get(card) ?? []);
    const [end, reach] = [this.#order.length, Math.max(leastReach, places.length)];
    const [first, last] = places.length > 0 ? [Math.min(...places), Math.max(...places)] : [this.#from, this.#from];
    const [from, to] = [places.length > 0 ? Math.max(0, first - reach) : first, Math.min(end, last + reach)];
    if (from >= this.#from && to <= this.#to) return false;
    const [before, now] = [
      { from: this.#from, to: this.#to },
      { from, to: Math.min(end, to + reach) },
    ];
    for (const card of this.#apart(before, now)) this.letGo(card);
    for (const card of this.#apart(now, before)) this.follow(card);
    [this.#from, this.#to] = [now.from, now.to];
    return true;
  }

  /** A card that is seen though nobody follows it: the person jumped, or, where others are in view, looks at a list beside. */
  findAstray(isSeen: (card: Element) => boolean, isBeside: boolean): Element | undefined {
    const isApart = (place: number) => place < this.#from || place >= this.#to;
    const step = isBeside ? listBeside : 1;
    return this.#order.find((card, place) => place % step === 0 && isApart(place) && isSeen(card));
  }

  /** Neither an observer nor we would let go of what the page threw away. */
  forgetRemoved(): void {
    const isGone = (card: Element) => !card.isConnected;
    if (!this.#order.some(isGone)) return;
    const followed = this.#order.slice(this.#from, this.#to);
    for (const card of this.#order.filter(isGone)) {
      this.#places.delete(card);
      this.letGo(card);
    }
    this.#order = this.#order.filter((card) => card.isConnected);
    for (const [place, card] of this.#order.entries()) this.#places.set(card, place);
    const [first, ...others] = followed.filter((card) => card.isConnected);
    this.#from = (first && this.#places.get(first)) ?? 0;
    this.#to = first ? this.#from + 1 + others.length : 0;
  }

  /** The cards of one range that are not in the other. */
  #apart(range: Range, other: Range): Element[] {
    return this.#order.filter(
      (_, place) => place >= range.from && place < range.to && (place < other.from || place >= other.to),
    );
  }
}

interface Range {
  from: number;
  to: number;
}
