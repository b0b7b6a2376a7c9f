import type { ToldPage } from '../../signals/facts/fact';
import { noHealth } from '../../signals/health';
import { isReadablePlace } from '../../signals/readable-place';
import { canHoldItems, holdsFacts, listEvent, switchEvent, type TapSwitch } from '../../signals/tapped-list';
import { answerTabStatus, ask, isOrphaned } from '../../storage/messages';
import { drawBadge, removeBadges } from './badges';
import type { Look } from './look';
import { Outbox } from './outbox';
import { PageJson } from './page-json';
import { TabReader } from './tab-reader';
import { TabStatusKeeper } from './tab-status';
import { watchAddress } from './watch-address';
import { watchCards } from './watch-cards';

const settleMs = 6_000;
/** A minute; more come from no person's clicks, but from a page that forges them. */
const mostFacts = 30;

/** Until `reading` is aborted: notes which videos are seen, tells the background, and shows their scores. */
export function readTab(reading: AbortController): void {
  const { signal } = reading;
  const here = () => new URL(location.href);
  const keptFeed = () => safely(() => localStorage.getItem('fyp-feed-cache') ?? undefined);
  const page = new PageJson(document);
  const reader = new TabReader(page, here, Date.now, { loadedAt: performance.timeOrigin, keptFeed });
  const status = new TabStatusKeeper(Date.now);

  async function showScores(videoIds: string[]): Promise<void> {
    // A badge that cannot be asked for now is drawn the next time that its card is seen.
    const badges = await ask('scoresOf', videoIds).catch(() => undefined);
    if (!badges || signal.aborted) return;
    for (const videoId of videoIds) for (const card of reader.cardsOf(videoId)) drawBadge(card, badges[videoId]);
  }
  const outbox = new Outbox({ viewer: () => page.viewer, onStored: showScores, onLost: () => reading.abort() }, signal);
  const tell = ({ pageKind, signals, health, again }: Look) => {
    if (again) void showScores([again]);
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
  const orphaned = setInterval(() => isOrphaned() && reading.abort(), 2_000);
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
  const onSeen = (card: Element) => {
    safely(() => tell(reader.see(card)));
    setTimeout(safely, settleMs, settle);
  };
  const onReused = (card: Element) => drawBadge(card, undefined);
  watchCards({ mayLook, identityOf, onSeen, onReused }, signal);
  watchAddress(() => safely(() => page.facts(here(), performance.timeOrigin, Date.now()).map(tellFacts)), signal);
  const leave = () => {
    safely(() => settle(true));
    outbox.flush();
  };
  addEventListener('pagehide', leave, { signal });
  answerTabStatus(
    () => ({ ...status.of(reader.pageKind), onScreen: reader.onScreen(), unstored: outbox.fault }),
    signal,
  );

  turnTap('on');
  signal.addEventListener('abort', () => {
    turnTap('off');
    removeBadges();
  });
}

export function turnTap(to: TapSwitch): void {
  document.dispatchEvent(new CustomEvent(switchEvent, { detail: to }));
}
