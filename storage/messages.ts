import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { healthSchema } from '../signals/health';
import { type SeenSignal, seenSignalSchema, videoIdSchema } from '../signals/signal';
import type { Badge } from './find-badges';

/** What a content script sends after looking: the videos that were seen, and how well the page could be read. */
export const batchSchema = z.object({
  /** Random: a batch that is sent again after a lost answer is the same batch. */
  batchId: z.string().check(z.maxLength(40)),
  pageKind: z.string().check(z.maxLength(30)),
  seen: z.array(seenSignalSchema).check(z.maxLength(100)),
  health: healthSchema,
});
export interface Batch extends z.infer<typeof batchSchema> {
  seen: SeenSignal[];
}

export const videoIdsSchema = z.array(videoIdSchema).check(z.maxLength(500));

/** Questions that a TikTok tab may ask the background, with their answers. */
export interface Messages {
  /** Answers the ids that are stored: whatever is not among them has to be sent again. */
  recordSignals: { question: Batch; answer: string[] };
  scoresOf: { question: string[]; answer: Record<string, LabelledBadge> };
}

/** `label` says the badge in the person's language, for those who hear it. */
export type LabelledBadge = Badge & { label: string };

type Name = keyof Messages;

export function ask<N extends Name>(name: N, question: Messages[N]['question']): Promise<Messages[N]['answer']> {
  return browser.runtime.sendMessage({ name, question }) as Promise<Messages[N]['answer']>;
}

const messageSchema = z.object({ name: z.string(), question: z.unknown() });

/** Errors travel back to the asker; a message of no known name, or from another extension, is left alone. */
export function answer(
  answers: {
    [N in Name]: (question: unknown) => Promise<Messages[N]['answer']>;
  },
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }) => {
    const { success, data } = messageSchema.safeParse(message);
    if (!success || sender.id !== browser.runtime.id || !Object.hasOwn(answers, data.name)) return undefined;
    return answers[data.name as Name](data.question);
  });
}

/** How reading goes in one tab right now; the popup asks the tab it stands over. */
export const tabStatusSchema = z.object({ pageKind: z.string(), openForMs: z.number(), ...healthSchema.shape });
export type TabStatus = z.infer<typeof tabStatusSchema>;

export function answerTabStatus(status: () => TabStatus, signal: AbortSignal): void {
  const listener = (message: unknown) => (message === 'tabStatus' ? Promise.resolve(status()) : undefined);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Missing where the tab is not a TikTok page that we may read. */
export async function askTabStatus(): Promise<TabStatus | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const status = await browser.tabs.sendMessage(tab.id, 'tabStatus').catch(() => undefined);
  return tabStatusSchema.safeParse(status).data;
}
