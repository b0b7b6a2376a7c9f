import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { addCounts } from '../signals/health';
import { healthSchema } from '../signals/health-schema';
import { seenSignalSchema, signalSchema, videoIdSchema } from '../signals/signal-schema';
import type { AskedBadges, Batch, MessageName, Messages, TabStatus } from './messages';

const mostAsked = 500;
const videoIdsSchema = z.array(videoIdSchema).check(z.maxLength(mostAsked));
const askedSchema = z.object({
  videoIds: videoIdsSchema,
  listed: z.array(z.unknown()).check(z.maxLength(mostAsked)),
});

/** A question for badges; what a list said and does not add up is left out. */
export function parseAsked(question: unknown): AskedBadges {
  const { videoIds, listed } = askedSchema.parse(question);
  return { videoIds, listed: listed.flatMap((signal) => signalSchema.safeParse(signal).data ?? []) };
}

export const itemIdSchema = z.string().check(z.minLength(1), z.maxLength(200));
export const followSchema = z.object({ itemId: itemIdSchema, isFollowed: z.boolean() });

const batchSchema = z.object({
  batchId: z.string().check(z.maxLength(40)),
  pageKind: z.string().check(z.maxLength(30)),
  seen: z.array(z.unknown()).check(z.maxLength(100)),
  health: healthSchema,
  viewer: z.object({
    region: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    isSignedIn: z.optional(z.boolean()),
    accountId: z.optional(z.string().check(z.regex(/^\d{3,24}$/))),
  }),
});

/** A batch as a tab sent it. A video that does not add up is left out and counted, and takes no other with it. */
export function parseBatch(question: unknown): Batch {
  const { seen, health, ...batch } = batchSchema.parse(question);
  const parsed = seen.map((signal) => seenSignalSchema.safeParse(signal));
  const valid = parsed.flatMap(({ data }) => data ?? []);
  const invalid = seen.length - valid.length;
  const unread = invalid > 0 ? addCounts(health.unread, { 'not-valid': invalid }) : health.unread;
  return { ...batch, seen: valid, health: { ...health, unread } };
}

export interface Asker {
  /** Its tab is of a private window. */
  isPrivate: boolean;
  tabId?: number;
  windowId?: number;
}

const messageSchema = z.object({ name: z.string(), question: z.unknown() });

interface Sender {
  id?: string;
  tab?: { incognito: boolean; id?: number; windowId?: number };
}

/** Errors travel back to the asker; a message of no known name, or from another extension, is left alone. */
export function answer(
  answers: {
    [N in MessageName]: (question: unknown, asker: Asker) => Promise<Messages[N]['answer']>;
  },
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { success, data } = messageSchema.safeParse(message);
    if (!success || sender.id !== browser.runtime.id || !Object.hasOwn(answers, data.name)) return undefined;
    const { incognito, id: tabId, windowId } = sender.tab ?? {};
    const asker = { isPrivate: incognito === true, tabId, windowId };
    return answers[data.name as MessageName](data.question, asker).then(
      (said) => ({ answer: said }),
      (error: unknown) => ({ error: String(error) }),
    );
  });
}

const tabStatusSchema = z.extend(healthSchema, {
  pageKind: z.string(),
  openForMs: z.number(),
  onScreen: z.optional(videoIdsSchema),
  unstored: z.optional(z.string()),
  obstacle: z.optional(z.enum(['captcha', 'login-wall', 'region-notice'])),
}) satisfies z.ZodMiniType<TabStatus>;

/** The tab in front; without a status it is no TikTok page, or none that we may read. */
export async function askTab(): Promise<{ isPrivate: boolean; status?: TabStatus }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isPrivate = tab?.incognito === true;
  if (tab?.id === undefined) return { isPrivate };
  const status = await browser.tabs.sendMessage(tab.id, 'tabStatus').catch(() => undefined);
  return { isPrivate, status: tabStatusSchema.safeParse(status).data };
}
