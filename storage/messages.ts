import type { ToldPage } from '../signals/facts/fact';
import type { Health } from '../signals/health';
import type { Obstacle } from '../signals/obstacle';
import type { Viewer } from '../signals/page-state';
import type { SeenSignal, Signal } from '../signals/signal';
import type { Badge } from './find-badges';
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
  scoresOf: { question: AskedBadges; answer: Record<string, LabelledBadge> };
}

/** `label` says the badge in the person's language, for those who hear it. */
export type LabelledBadge = Badge & { label: string };

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

export function answerTabStatus(status: () => TabStatus, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, reply: (status: TabStatus) => void) => {
    if (message === 'tabStatus') reply(status());
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}
