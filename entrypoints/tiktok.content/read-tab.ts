import type { ToldPage } from '../../signals/facts/fact';
import { noHealth } from '../../signals/health';
import { isReadablePlace } from '../../signals/readable-place';
import { canHoldItems, holdsFacts, listEvent, switchEvent, type TapSwitch } from '../../signals/tapped-list';
import { answerTabStatus, ask, isOrphaned } from '../../storage/messages';
import type { PageSettings } from '../../storage/page-settings';
import { BadgeBoard } from './badge-board';
import { cardUnder, removeBadges } from './badges';
import type { Look } from './look';
import { offerCards } from './offer-cards';
import { Outbox } from './outbox';
import { PageJson } from './page-json';
import { TabReader } from './tab-reader';
import { TabStatusKeeper } from './tab-status';
import { watchAddress } from './watch-address';
import { watchCards } from './watch-cards';
import { wearSettings } from './wear-settings';

const settleMs = 6_000;
/** A minute; more come from no person's clicks, but from a page that forges them. */
const mostFacts = 30;

/** Until `reading` is aborted: notes which videos are seen, tells the background, and shows their scores. */
export function readTab(reading: AbortController, chosen: PageSettings): void {
  const { signal } = reading;
  let url = new URL(location.href);
  let isAsked = false;
  /** Asked several times for each card; the browser is asked once in each of our turns. */
  const here = () => {
    if (isAsked) return url;
    isAsked = true;
    queueMicrotask(() => (isAsked = false));
    if (url.href !== location.href) url = new URL(location.href);
    return url;
  };
  const keptFeed = () => safely(() => localStorage.getItem('fyp-feed-cache') ?? undefined);
  const page = new PageJson(document);
  const reader = new TabReader(page, here, Date.now, { loadedAt: performance.timeOrigin, keptFeed });
  const status = new TabStatusKeeper(Date.now);

  const videoOn = (card: Element) => watch.shownIn(card)?.split(' ', 1)[0] || reader.toldOn(card);
  const onScreen = () => [...new Set([...watch.inView()].flatMap((card) => videoOn(card) ?? []))];
  const mayShow = wearSettings(chosen, { pageKind: () => reader.pageKind, draw: () => board.draw() }, signal);
  const board = new BadgeBoard(
    { near: (windows) => watch.near(windows), inView: () => watch.inView(), videoOn, mayShow },
    signal,
  );
  offerCards({ videoOn: (badge) => videoOn(cardUnder(badge) ?? badge), signal });
  const onStored = (videoIds: string[]) => {
    for (const videoId of videoIds) board.ask(videoId);
  };
  const outbox = new Outbox({ viewer: () => page.viewer, onStored, onLost: () => reading.abort() }, signal);
  const tell = ({ pageKind, signals, health, again, listed = [] }: Look) => {
    if (again) board.ask(again);
    for (const signal of listed) board.ask(signal.videoId, signal);
    status.add(pageKind, health);
    outbox.add(pageKind, signals, health);
  };
  const settle = (isEnd?: boolean) => {
    for (const look of reader.settle(isEnd)) tell(look);
  };

  /** The one place that catches: a fault of ours is said once, and never reaches TikTok's page. */
  const faults = new Set<string>();
  const mayLook = () => !signal.aborted && isReadablePlace(here());
  const safely = <T>(work: () => T): T | undefined => {
    try {
      if (mayLook()) return work();
    } catch (fault) {
      if (!faults.has(String(fault))) console.warn('Trendcrest could not read something here:', fault);
      faults.add(String(fault));
      outbox.add(reader.pageKind, [], { ...noHealth, unread: { fault: 1 } });
    }
    return undefined;
  };
  const identityOf = (card: Element) => safely(() => reader.identityOf(card)) ?? '';

  let factsLeft = mostFacts;
  const tellFacts = (facts: ToldPage) => {
    if (factsLeft-- > 0) void ask('recordFacts', facts).catch(() => undefined);
  };
  const refill = setInterval(() => (factsLeft = mostFacts), 60_000);
  // Firefox lets no script run on without its extension.
  const orphaned = import.meta.env.FIREFOX ? undefined : setInterval(() => isOrphaned() && reading.abort(), 2_000);
  signal.addEventListener('abort', () => [refill, orphaned].map(clearInterval));
  const takeAnswer = (body: string) => {
    const isOfFacts = holdsFacts(body);
    if (isOfFacts) tellFacts(page.asFacts(here(), Date.now(), { texts: [body] }));
    if (!isOfFacts || canHoldItems(body)) for (const look of reader.takeList(body)) tell(look);
  };

  document.addEventListener(
    listEvent,
    (event) => {
      const body: unknown = (event as CustomEvent).detail;
      if (typeof body === 'string') setTimeout(safely, 0, () => takeAnswer(body));
    },
    { signal },
  );
  let [isSettling, isMore] = [false, false];
  const settleSoon = () => {
    isMore = isSettling;
    if (isSettling) return;
    isSettling = true;
    setTimeout(() => {
      isSettling = false;
      safely(settle);
      if (isMore) settleSoon();
    }, settleMs);
  };
  const onSeen = (card: Element) => {
    safely(() => tell(reader.see(card)));
    settleSoon();
  };
  const onReused = (card: Element) => {
    reader.forget(card);
    board.takeOff(card);
  };
  const onEnter = (card: Element) => board.show(card);
  const onChange = () => board.renew();
  const watch = watchCards({ mayLook, identityOf, onSeen, onReused, onEnter, onChange }, signal);
  watchAddress(() => safely(() => page.facts(here(), performance.timeOrigin, Date.now()).map(tellFacts)), signal);
  const leave = () => {
    safely(() => settle(true));
    outbox.flush();
  };
  addEventListener('pagehide', leave, { signal });
  const tabStatus = async () => {
    return { ...(await status.of(reader.pageKind)), onScreen: onScreen(), unstored: outbox.fault };
  };
  answerTabStatus(tabStatus, signal);

  turnTap('on');
  signal.addEventListener('abort', () => {
    turnTap('off');
    removeBadges();
  });
}

export function turnTap(to: TapSwitch): void {
  document.dispatchEvent(new CustomEvent(switchEvent, { detail: to }));
}
