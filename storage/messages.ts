import type { ToldPage } from '../signals/facts/fact';
import type { Health } from '../signals/health';
import type { Obstacle } from '../signals/obstacle';
import type { Viewer } from '../signals/page-state';
import type { SeenSignal, Signal } from '../signals/signal';
import type { Stage } from '../trends/score/stage';
import { browser } from './page-browser';

/** What a content script sends after looking: the videos that were seen, and how well the page could be read. */
export interface Batch {
  /** Random: a batch that is sent again after a lost answer is the same batch. */
  batchId: string;
  pageKind: string;
  seen: SeenSignal[];
  health: Health;
  /** Who was looking: a person may have an account for each market. */
  viewer: Viewer;
}

/** Badges are asked of seen videos by id, and of those that a list brought before anybody saw them. */
export interface AskedBadges {
  videoIds: string[];
  listed: Signal[];
}

/** Questions that a TikTok tab may ask the background, with their answers. */
export interface Messages {
  /** Answers the ids that are done with: whatever is not among them has to be sent again. */
  recordSignals: { question: Batch; answer: string[] };
  /** Answers `true` once it is written down. */
  recordFacts: { question: ToldPage; answer: true };
  scoresOf: { question: AskedBadges; answer: Record<string, DrawnBadge> };
  /** What the small card of one video's badge says. */
  cardOf: { question: string; answer: CardText };
  /** Answers whether the item is followed from now on. */
  follow: { question: { itemId: string; isFollowed: boolean }; answer: boolean };
  /** Opens an item beside the tab, or in a tab where the browser does not let us. */
  openItem: { question: string; answer: 'panel' | 'tab' };
}

/** A small card in the person's words, so that what draws it on TikTok's page needs none of its own. */
export interface CardText {
  /** Missing where the product is of no known item: then there is nothing to follow or to open. */
  itemId?: string;
  isFollowed: boolean;
  /** The whole of the badge, for those who hear it. */
  label: string;
  name: string;
  /** The slug of the stage's glyph and colour. */
  stage: Stage | 'stale';
  stageText: string;
  score?: number;
  reason: string;
  cooling?: string;
  /** Path of the line of the last four weeks. */
  spark?: string;
  speed?: string;
  cart?: string;
  others?: { count: string; names: string };
  follow: string;
  unfollow: string;
  open: string;
  openHint: string;
}

/** A badge ready to be drawn: the page carries neither the glyphs of stages nor a word. */
export interface DrawnBadge {
  score?: number;
  /** In the person's language, for those who hear it. */
  label: string;
  /** CSS that draws the stage before the score, and behind it what else there is to warn of. */
  style: string;
}

/** What the content script lends to the small cards. */
export interface CardPage {
  /** The video whose badge this is. */
  videoOn(badge: Element): string | undefined;
  signal: AbortSignal;
}

/** What the content script has come only when it is asked for. */
export interface WhenAsked {
  /** Answers what hears the person's events on badges and cards; the page hears none of them. */
  startCards(page: CardPage): (event: Event) => void;
  /** What TikTok shows instead of videos. */
  findObstacle(page: Document, url: URL): Obstacle | undefined;
}

export const whenAsked = (): Promise<WhenAsked> =>
  import(/* @vite-ignore */ browser.runtime.getURL('when-asked.js')).then((script) => script.default);

export type MessageName = keyof Messages;

/** @throws Error with the background's own words, or when nobody answers */
export async function ask<N extends MessageName>(
  name: N,
  question: Messages[N]['question'],
): Promise<Messages[N]['answer']> {
  const reply: { answer?: Messages[N]['answer']; error?: string } | undefined = await browser.runtime.sendMessage({
    name,
    question,
  });
  if (reply?.answer === undefined) throw new Error(reply?.error ?? 'No answer');
  return reply.answer;
}

/** The extension was updated, switched off or removed under this tab: nobody will ever answer. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** How reading goes in one tab right now; the popup asks the tab it stands over. */
export interface TabStatus extends Health {
  pageKind: string;
  openForMs: number;
  /** Why what was seen last could not be written down yet, in the error's words. */
  unstored?: string;
  /** The videos on cards that stand in the window. */
  onScreen?: string[];
  /** What TikTok shows there instead of videos. */
  obstacle?: Obstacle;
}

export function answerTabStatus(status: () => Promise<TabStatus>, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, reply: (status: TabStatus) => void) => {
    if (message !== 'tabStatus') return undefined;
    void status().then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}
