import { browser } from './page-browser';

const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

/** The settings that TikTok's pages follow; those of our own screens would be weight there. */
export interface PageSettings {
  /** Nothing is read before the person starts it on the welcome page. */
  reading: 'not-started' | 'on' | 'paused';
  /** Private windows are read only where the person has said so. */
  readPrivate: boolean;
  /** Whether badges stand on TikTok's cards; `hidden` until the browser starts again. */
  badge: 'on' | 'hidden' | 'off';
  badgeCorner: (typeof corners)[number];
  badgeSize: 'normal' | 'large';
  /** Kinds of page on which no badge stands. */
  badgeNotOn: string[];
}

/** Each setting from what is stored, or its default where that is missing or damaged: each by itself, in a few bytes. */
export type Readers<Settings> = { [N in keyof Required<Settings>]: (stored: unknown) => Settings[N] };

/** One of some words; the first of them where something else is stored. */
export const oneOf =
  <const Words extends readonly [string | undefined, ...string[]]>(...words: Words) =>
  (stored: unknown): Words[number] =>
    words.find((word) => word === stored) ?? words[0];

export const pageSettings: Readers<PageSettings> = {
  reading: oneOf('not-started', 'on', 'paused'),
  readPrivate: (stored) => stored === true,
  badge: oneOf('on', 'hidden', 'off'),
  badgeCorner: oneOf(...corners),
  badgeSize: oneOf('normal', 'large'),
  badgeNotOn: (stored) => [stored].flat().filter((kind) => typeof kind === 'string'),
};

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
  // Under a tab that the extension left, even letting go is refused.
  signal.addEventListener(
    'abort',
    () => browser.runtime?.id && browser.storage.local.onChanged.removeListener(changed),
  );
}
