import { identityOf, readCard } from '../../signals/cards/read-card';
import { readEmbedded } from '../../signals/embedded';
import { addHealth, type Health, noHealth } from '../../signals/health';
import { joinSignal } from '../../signals/join';
import { readList } from '../../signals/lists/read-list';
import { pageKind, tagIn } from '../../signals/page-kind';
import { pageSurface } from '../../signals/page-surface';
import type { ReadingContext } from '../../signals/reading';
import { isVideoId, type SeenSignal, type Source, sourceOf } from '../../signals/signal';
import { KnownVideos } from './known-videos';
import type { Look } from './look';
import { forgetOldest, isNews } from './news';
import type { PageJson } from './page-json';
import { dated, faultsOf, firstOfSame, healthOf, type Sight } from './sight';

const listMayComeMs = 5_000;
/** A card that comes back after so many others is looked at anew: a tab that stays open for hours must not grow. */
const mostTold = 1_000;
const mostUnidentified = 300;
/** A page shows one video twice at most; what was longer ago is another page. */
const mostCards = 4;
/** Counters of a moment that nobody noted are not those of the look. */
const longAgo = 0;

export interface TabGivens {
  /** When the document came: its JSON is of that moment, however late it is read. */
  loadedAt?: number;
  /** The first cards of the feed may come from a list that TikTok kept from an earlier visit. */
  keptFeed?: () => string | undefined;
}

/** Joins what one tab shows with what its lists say, and decides which looks are news. */
export class TabReader {
  readonly #known = new KnownVideos();
  readonly #told = new Map<string, Sight & { signal: SeenSignal; cards: WeakRef<Element>[] }>();
  readonly #unidentified = new Map<Element, Sight>();
  readonly #embeddedRead = new Set<string>();
  readonly #loadedAt: number;

  constructor(
    readonly page: PageJson,
    readonly address: () => URL,
    readonly now: () => number,
    readonly given: TabGivens = {},
  ) {
    this.#loadedAt = given.loadedAt ?? now();
  }

  /** A card was in view long enough. */
  see(card: Element): Look {
    const url = this.address();
    const embedded = this.#readEmbedded(url);
    const context = this.#context(url, 'card');
    const reading = readCard(card, url, context);
    const sight = { card: new WeakRef(card), pageKind: this.pageKind, context, reading, seenAt: this.now() };
    const look = this.#identify(sight);
    return { ...look, health: addHealth(look.health, embedded) };
  }

  /** A list arrived: it names cards that could not be identified, and knows more of those told from the card alone. */
  takeList(body: string): Look[] {
    const reading = readList(body, this.#context(this.address(), 'tap'));
    this.#known.add(reading.signals, this.now());
    const told = reading.signals.flatMap(({ videoId }) => this.#told.get(videoId) ?? []);
    const better = told.filter(({ signal }) => signal.views === undefined || sourceOf(signal, 'views') === 'card');
    const looks = [...better, ...this.#unidentified.values()].map((sight) => this.#identify(sight));
    return [{ pageKind: this.pageKind, signals: [], health: faultsOf(reading) }, ...looks];
  }

  /** Cards whose list had time to come and did not: seen, but of no known video. At the end there is no more time. */
  settle(isEnd = false): Look[] {
    const isDue = ({ isCounted, seenAt }: Sight) => !isCounted && (isEnd || this.now() - seenAt >= listMayComeMs);
    return [...this.#unidentified.values()].filter(isDue).map((sight) => {
      sight.isCounted = true;
      return { pageKind: sight.pageKind, signals: [], health: { ...noHealth, found: 1, unidentified: 1 } };
    });
  }

  /** The id of the video that a card shows, and behind a space what else names it; both may be missing. */
  identityOf(card: Element): string {
    return identityOf(card, this.address());
  }

  /** The cards on which the video was seen, as far as they still show it. */
  cardsOf(videoId: string): Element[] {
    const cards = this.#told.get(videoId)?.cards.map((card) => card.deref()) ?? [];
    return cards.filter((card): card is Element => {
      const [shown] = card?.isConnected ? this.identityOf(card).split(' ', 1) : ['none'];
      return !shown || shown === videoId;
    });
  }

  /** The videos on cards that stand in the window now. */
  onScreen(): string[] {
    const isIn = (card: Element | undefined) => card?.isConnected && isInWindow(card);
    const near = [...this.#told].filter(([, { cards }]) => cards.some((card) => isIn(card.deref())));
    return near.map(([videoId]) => videoId).filter((videoId) => this.cardsOf(videoId).some(isIn));
  }

  get pageKind() {
    return pageKind(this.address());
  }

  #identify(sight: Sight): Look {
    const nothing = { pageKind: sight.pageKind, signals: [], health: noHealth };
    const joined = joinSignal(sight.reading, this.#known.signals, sight.context);
    const card = sight.card.deref();
    if (!joined) {
      if (card) this.#unidentified.set(card, firstOfSame(this.#unidentified.get(card), sight));
      forgetOldest(this.#unidentified, mostUnidentified);
      return nothing;
    }
    if (card) this.#unidentified.delete(card);
    const { seenAt } = sight;
    if (!isVideoId(joined.videoId) || !(seenAt > 0))
      return { ...nothing, health: { ...noHealth, found: 1, unread: { 'not-valid': 1 } } };
    return this.#tell({ ...dated(joined, this.#known.cameAt(joined.videoId), sight), seenAt }, sight);
  }

  #tell(signal: SeenSignal, sight: Sight): Look {
    const { pageKind } = sight;
    const before = this.#told.get(signal.videoId);
    const others = before?.cards.filter((card) => card.deref() !== sight.card.deref()) ?? [];
    const cards = [...others, sight.card].slice(-mostCards);
    if (before && !isNews(before.signal, signal)) {
      before.cards = cards;
      return { pageKind, signals: [], health: noHealth, again: signal.videoId };
    }
    this.#told.set(signal.videoId, { ...sight, signal, cards });
    forgetOldest(this.#told, mostTold);
    const isSameSight = before?.signal.seenAt === signal.seenAt;
    return { pageKind, signals: [signal], health: isSameSight ? noHealth : healthOf(signal, sight) };
  }

  /** The JSON in the page is of the address that was loaded; it is believed only where it belongs to the present one. */
  #readEmbedded(url: URL): Health {
    if (this.#embeddedRead.has(url.href) || this.page.page.readyState === 'loading') return noHealth;
    this.#embeddedRead.add(url.href);
    const context = this.#context(url, 'embedded');
    const reading = readEmbedded(this.page.states, url, context);
    this.#known.add(reading.signals, this.#loadedAt);
    const kept = pageKind(url) === 'foryou' && this.given.keptFeed?.();
    if (kept) this.#known.add(readList(kept, context).signals, longAgo);
    return faultsOf(reading);
  }

  #context(url: URL, source: Source): ReadingContext {
    const { viewer, language } = this.page;
    return { source, surface: pageSurface(url), tag: tagIn(url)?.slice(0, 200), market: viewer.region, language };
  }
}

function isInWindow(card: Element): boolean {
  const { top, bottom, width } = card.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
