import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { loadWords } from '../../../components/load-words';
import { type Language, languages } from '../../../components/words';
import { storedRows } from '../../stored-rows';
import { framedPage, pictureSize, tilePage, tileSize } from './frame';
import { storeText } from './store-text';
import { type Stage, scenes, speak } from './take-shots';

/** The store's pictures and tile in every language, into `out`, from a profile with much behind it; answers how many. */
export async function shootStore(context: BrowserContext, extensionId: string, shelf: Page, out: string) {
  const [ours, frame] = [await context.newPage(), await context.newPage()];
  await ours.goto(`chrome-extension://${extensionId}/welcome.html`);
  const items = (await storedRows(ours, 'items')) as { itemId: string; rank: number }[];
  const [top] = items.toSorted((a, b) => b.rank - a.rank);
  if (!top) throw new Error('Nothing was seen, so there is nothing to show.');
  for (const language of languages) {
    await shootLanguage({ context, extensionId, shelf, itemId: top.itemId }, { ours, frame }, language, out);
    console.log(`  ${language}`);
  }
  return languages.length * (scenes.length + 1);
}

async function shootLanguage(
  stage: Stage,
  { ours, frame }: { ours: Page; frame: Page },
  language: Language,
  out: string,
): Promise<void> {
  const folder = join(out, language);
  mkdirSync(folder, { recursive: true });
  const [text, { say }] = [storeText(language), await loadWords(language)];
  await speak(ours, language);
  for (const [at, { name, isJoined, shots }] of scenes.entries()) {
    const taken = await shots(stage, ours);
    const title = text.pictures[at] ?? '';
    const framed = framedPage({ language, title, footnote: say('sample.banner'), shots: taken, isJoined });
    await save(frame, framed, pictureSize, join(folder, `${at + 1}-${name}.png`));
  }
  await save(frame, tilePage(language, text.name, say('welcome.title')), tileSize, join(folder, 'tile.png'));
}

async function save(frame: Page, html: string, size: { width: number; height: number }, path: string): Promise<void> {
  await frame.bringToFront();
  await frame.setViewportSize(size);
  await frame.setContent(html);
  // The store refuses pictures with an alpha channel; a screenshot of a page has none.
  await frame.screenshot({ path });
}
