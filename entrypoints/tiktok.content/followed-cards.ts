/** Cards before and after those in view that are followed, at least: what one turn of the wheel reaches. */
const leastReach = 30;
/** Of the cards that nobody follows, one in so many is looked for: lists are longer than that. Of very many, some 64 are. */
const listBeside = 10;
const mostBeside = 64;

/**
 * All cards of a page in the order in which they came, of which those around the window are followed: what an observer
 * follows costs something in each frame, however far away it is.
 */
export class FollowedCards {
  #places = new Map<Element, number>();
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

  /** Those in view, some behind them for whoever turns back, and those of so many windows ahead. */
  near(inView: Iterable<Element>, windows: number): Element[] {
    const { first, end } = this.#around(inView);
    const reach = Math.max(leastReach, end - first);
    return this.#order.slice(Math.max(0, first - 2 * leastReach), end + reach * windows);
  }

  /** Follows the neighbours of cards in view; what is further away is let go now and then. */
  moveTo(inView: Iterable<Element>): void {
    const { first, end } = this.#around(inView);
    const reach = Math.max(leastReach, (end - first) >> 1);
    const from = first < end ? Math.max(0, first - reach) : first;
    const all = this.#order.length;
    const to = Math.min(all, end + reach);
    if (from >= this.#from && to <= this.#to) return;
    const before = this.#followed();
    [this.#from, this.#to] = [from, Math.min(all, to + reach)];
    const now = new Set(this.#followed());
    for (const card of before) if (!now.delete(card)) this.letGo(card);
    now.forEach(this.follow);
  }

  /** A card that is seen though nobody follows it: the person jumped, or, where others are in view, looks at a list beside. */
  findAstray(isSeen: (card: Element) => boolean, isBeside: boolean): Element | undefined {
    const isApart = (place: number) => place < this.#from || place >= this.#to;
    const step = isBeside ? Math.max(listBeside, Math.ceil(this.#order.length / mostBeside)) : 1;
    return this.#order.find((card, place) => place % step === 0 && isApart(place) && isSeen(card));
  }

  /** Neither an observer nor we would let go of what the page threw away. */
  forgetRemoved(): void {
    const isHere = (card: Element) => card.isConnected;
    if (this.#order.every(isHere)) return;
    const [first, ...others] = this.#followed().filter(isHere);
    for (const card of this.#order) if (!isHere(card)) this.letGo(card);
    this.#order = this.#order.filter(isHere);
    this.#places = new Map(this.#order.map((card, place) => [card, place]));
    this.#from = (first && this.#places.get(first)) ?? 0;
    this.#to = first ? this.#from + 1 + others.length : 0;
  }

  #followed(): Element[] {
    return this.#order.slice(this.#from, this.#to);
  }

  /** The places of the first card in view and of the first after them; where none is, both that of the first followed. */
  #around(inView: Iterable<Element>): { first: number; end: number } {
    let [first, end] = [Infinity, 0];
    for (const card of inView) {
      const place = this.#places.get(card);
      if (place === undefined) continue;
      first = Math.min(first, place);
      end = Math.max(end, place + 1);
    }
    return end ? { first, end } : { first: this.#from, end: this.#from };
  }
}
