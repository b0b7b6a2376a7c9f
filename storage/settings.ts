import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { stages } from '../trends/score/stage';

const settingsSchema = z.object({
  /** Nothing is read before the person starts it on the welcome page. */
  reading: z.catch(z.enum(['not-started', 'on', 'paused']), 'not-started'),
  /** A language of ours, or missing to follow the browser. */
  language: z.catch(z.optional(z.enum(['en', 'zh-CN'])), undefined),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** The view that the popup was left on, e.g. `item/crystals`. */
  view: z.catch(z.string().check(z.maxLength(200)), 'ranking'),
  search: z.catch(z.string().check(z.maxLength(200)), ''),
  /** Only this stage is listed; all of them where it is missing. */
  stage: z.catch(z.optional(z.enum([...stages, 'stale'])), undefined),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Whatever is missing or damaged is replaced by its default, each setting by itself. */
export async function readSettings(): Promise<Settings> {
  return settingsSchema.parse(await browser.storage.local.get(Object.keys(settingsSchema.shape)));
}

/** A setting that is set to `undefined` goes back to its default. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const unset = Object.keys(change).filter((key) => change[key as keyof Settings] === undefined);
  await browser.storage.local.remove(unset);
  await browser.storage.local.set(change);
}

export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = () => void readSettings().then((settings) => signal.aborted || listener(settings));
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
