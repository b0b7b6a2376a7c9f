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
import { asListed, type Look } from './look';
import { forgetOldest, isNews } from './news';
import type { PageJson } from './page-json';
import { dated, faultsOf, firstOfSame, healthOf, type Sight } from './sight';

const listMayComeMs = 5_000;
/** A card that comes back after so many others is looked at anew: a tab that stays open for hours must not grow. */
const mostTold = 1_000;
const mostUnidentified = 300;
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
  readonly #told = new Map<string, Sight & { signal: SeenSignal }>();
  readonly #toldOn = new WeakMap<Element, string>();
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
    const seenAt = this.now();
    const reading = readCard(card, url, context, (videoId) => this.#known.isFresh(videoId, seenAt));
    const sight = { card: new WeakRef(card), pageKind: this.pageKind, context, reading, seenAt };
    const look = this.#identify(sight);
    return embedded === noHealth ? look : { ...look, health: addHealth(look.health, embedded) };
  }

  /** A list arrived: it names cards that could not be identified, and knows more of those told from the card alone. */
  takeList(body: string): Look[] {
    const { surface, tag, ...context } = this.#context(this.address(), 'tap');
    const reading = readList(body, { surface, tag, ...context });
    this.#known.add(reading.signals, this.now());
    const told = reading.signals.flatMap(({ videoId }) => this.#told.get(videoId) ?? []);
    const better = told.filter(({ signal }) => signal.views === undefined || sourceOf(signal, 'views') === 'card');
    const looks = [...better, ...this.#unidentified.values()].map((sight) => this.#identify(sight));
    const { pageKind } = this;
    const listed = reading.signals.map((signal) => ({ ...asListed(signal), surface, tag }));
    return [{ pageKind, signals: [], health: faultsOf(reading), listed }, ...looks];
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

  /** The video that was told of a card, also of one that does not name it; `forget` when it shows another. */
  toldOn(card: Element): string | undefined {
    return this.#toldOn.get(card);
  }

  forget(card: Element): void {
    this.#toldOn.delete(card);
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
    const card = sight.card.deref();
    if (card) this.#toldOn.set(card, signal.videoId);
    if (before && !isNews(before.signal, signal))
      return { pageKind, signals: [], health: noHealth, again: signal.videoId };
    this.#told.set(signal.videoId, { ...sight, signal });
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
