import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const settingsSchema = z.object({
  /** Nothing is read before the person starts it on the welcome page. */
  reading: z.catch(z.enum(['not-started', 'on', 'paused']), 'not-started'),
  /** A language of ours, or missing to follow the browser. */
  language: z.catch(z.optional(z.string().check(z.maxLength(20))), undefined),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** The view that the popup was left on, e.g. `item/crystals`. */
  view: z.catch(z.string().check(z.maxLength(200)), 'ranking'),
  search: z.catch(z.string().check(z.maxLength(200)), ''),
  stage: z.catch(z.string().check(z.maxLength(20)), 'all'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Whatever is missing or damaged is replaced by its default, each setting by itself. */
export async function readSettings(): Promise<Settings> {
  return settingsSchema.parse(await browser.storage.local.get(Object.keys(settingsSchema.shape)));
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = () => void readSettings().then((settings) => signal.aborted || listener(settings));
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
