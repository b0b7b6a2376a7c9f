import { browser } from './page-browser';

/** The settings that TikTok's pages follow; those of our own screens would be weight there. */
export interface PageSettings {
  /** Nothing is read before the person starts it on the welcome page. */
  reading: 'not-started' | 'on' | 'paused';
  /** Private windows are read only where the person has said so. */
  readPrivate: boolean;
}

/** Each setting from what is stored, or its default where that is missing or damaged: each by itself, in a few bytes. */
export type Readers<Settings> = { [N in keyof Required<Settings>]: (stored: unknown) => Settings[N] };

export const pageSettings: Readers<PageSettings> = {
  reading: (stored) => oneOf(['not-started', 'on', 'paused'], stored) ?? 'not-started',
  readPrivate: (stored) => stored === true,
};

export const oneOf = <T extends string>(words: readonly T[], stored: unknown) => words.find((word) => word === stored);

/** Whether this tab is read; a page of a private window only where the person has said so. */
export const mayRead = (
  { reading, readPrivate }: Pick<PageSettings, 'reading' | 'readPrivate'>,
  isPrivate = browser.extension.inIncognitoContext === true,
): boolean => reading === 'on' && (readPrivate || !isPrivate);

export async function readStored<Settings>(readers: Readers<Settings>): Promise<Settings> {
  return valuesOf(readers, await browser.storage.local.get(Object.keys(readers)));
}

export function valuesOf<Settings>(readers: Readers<Settings>, stored: Record<string, unknown>): Settings {
  const values = Object.entries<(stored: unknown) => unknown>(readers).map(([name, read]) => [
    name,
    read(stored[name]),
  ]);
  return Object.fromEntries(values) as Settings;
}

export function onStored<Settings>(
  readers: Readers<Settings>,
  listener: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const changed = () => void readStored(readers).then((read) => signal.aborted || listener(read));
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
