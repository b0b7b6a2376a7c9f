import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';
import { noHealth } from '../../signals/health';
import { crystals } from '../storage/many-days';
import { startReading, stored } from './stored';

declare const chrome: typeof import('webextension-polyfill') & { runtime: { lastError?: { message: string } } };

/** A stranger with every right that an extension may have, and a page to speak from. */
function makeStranger(): { folder: string; extensionId: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trendcrest-stranger-')));
  const manifest = {
    ...{ manifest_version: 3, name: 'Stranger', version: '1' },
    ...{ permissions: ['tabs', 'scripting', 'management'], host_permissions: ['<all_urls>'] },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  // Chromium names an unpacked extension after its folder.
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const extensionId = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { folder, extensionId };
}

const seen = crystals(3, 1, { surface: 'shelf', market: 'GB' }).map((signal) => ({ ...signal, seenAt: Date.now() }));
const batch = { batchId: 'from-outside', pageKind: 'tag', seen, health: noHealth, viewer: {} };
const messages = [
  { name: 'recordSignals', question: batch },
  { name: 'recordFacts', question: { url: 'https://www.tiktok.com/', texts: ['{}'] } },
  { name: 'scoresOf', question: { videoIds: [seen[0]?.videoId], listed: [] } },
  { name: 'cardOf', question: seen[0]?.videoId },
  { name: 'follow', question: { itemId: 'crystals', isFollowed: true } },
  { name: 'openItem', question: 'crystals' },
  'tabStatus',
];

/** What comes back of a message, or why nothing does. */
const send = (page: Page, to: string, message: unknown) =>
  page.evaluate(
    async ([id, said]) => {
      try {
        return { answer: await chrome.runtime.sendMessage(String(id), said) };
      } catch (error) {
        return { refused: String(error) };
      }
    },
    [to, message],
  );

/** Opens a line, says it all, and waits until the other end hangs up. */
const connect = (page: Page, to: string, said: unknown[]) =>
  page.evaluate(
    ([id, all]) =>
      new Promise<{ heard: unknown[]; error?: string }>((done) => {
        const heard: unknown[] = [];
        const line = chrome.runtime.connect(String(id), { name: 'stranger' });
        line.onMessage.addListener((message: unknown) => void heard.push(message));
        line.onDisconnect.addListener(() => done({ heard, error: chrome.runtime.lastError?.message }));
        for (const message of all as unknown[]) line.postMessage(message);
        setTimeout(() => done({ heard }), 3_000);
      }),
    [to, said] as const,
  );

base(
  'another extension is not heard: its messages and lines are refused, and nothing is stored',
  async ({ headless }) => {
    const stranger = makeStranger();
    const context = await launchBrowser({ headless, others: [stranger.folder] });
    try {
      const extensionId = await extensionIdOf(context);
      const ours = await startReading(context, `chrome-extension://${extensionId}`);
      const page = await context.newPage();
      await page.goto(`chrome-extension://${stranger.extensionId}/page.html`);
      expect(await page.title()).toBe('Stranger');

      for (const message of messages)
        expect(await send(page, extensionId, message)).toEqual({
          refused: expect.stringContaining('Receiving end does not exist'),
        });
      expect(await connect(page, extensionId, messages)).toEqual({
        heard: [],
        error: expect.stringContaining('Receiving end does not exist'),
      });
      const tables = ['videos', 'observations', 'sightings', 'exposure', 'buckets', 'items'] as const;
      const rows = () => Promise.all(tables.map((table) => stored(ours, table)));
      expect((await rows()).flat()).toEqual([]);

      // The same words from one of our own pages are heard, so that it is the speaker who is refused.
      const own = await send(ours, extensionId, messages[0]);
      expect(own).toEqual({ answer: { answer: seen.map(({ videoId }) => videoId) } });
      expect((await stored(ours, 'videos')).length).toBe(seen.length);
    } finally {
      await context.close();
      rmSync(stranger.folder, { recursive: true });
    }
  },
);
