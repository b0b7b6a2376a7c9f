import type { TagEdits } from '../signals/umbrella-tags';
import { type Stage, stages } from '../trends/score/stage';
import { browser } from './page-browser';

const languages = ['en', 'id', 'ms', 'fil', 'vi', 'th', 'zh-CN'] as const;

export interface Settings {
  /** Nothing is read before the person starts it on the welcome page. */
  reading: 'not-started' | 'on' | 'paused';
  /** Private windows are read only where the person has said so. */
  readPrivate: boolean;
  /** Shopping hashtags that the person added to those of a market, or took out. */
  shelfTags: TagEdits;
  /** A language of ours, or missing to follow the browser. */
  language?: (typeof languages)[number];
  theme: 'system' | 'light' | 'dark';
  /** The view that the popup was left on, e.g. `item/crystals`. */
  view: string;
  search: string;
  /** Only this stage is listed; all of them where it is missing. */
  stage?: Stage | 'stale';
  /** Only what was seen there is listed; every market where it is missing. */
  market?: string;
  sort: 'score' | 'hot' | 'falling';
}

/** Each setting from what is stored, or its default where that is missing or damaged: each by itself, in a few bytes. */
const settings: { [N in keyof Required<Settings>]: (stored: unknown) => Settings[N] } = {
  reading: (stored) => oneOf(['not-started', 'on', 'paused'], stored) ?? 'not-started',
  readPrivate: (stored) => stored === true,
  shelfTags: (stored) =>
    Object.fromEntries(Object.entries(Object(stored)).map(([market, edit]) => [market, tagEdit(Object(edit))])),
  language: (stored) => oneOf(languages, stored),
  theme: (stored) => oneOf(['system', 'light', 'dark'], stored) ?? 'system',
  view: (stored) => shortText(stored) ?? 'ranking',
  search: (stored) => shortText(stored) ?? '',
  stage: (stored) => oneOf([...stages, 'stale'], stored),
  market: (stored) => (typeof stored === 'string' && /^[A-Z]{2}$/.test(stored) ? stored : undefined),
  sort: (stored) => oneOf(['score', 'hot', 'falling'], stored) ?? 'score',
};

const oneOf = <T extends string>(words: readonly T[], stored: unknown) => words.find((word) => word === stored);
const shortText = (stored: unknown) => (typeof stored === 'string' && stored.length <= 200 ? stored : undefined);
const shortTexts = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((text) => shortText(text) !== undefined) : [];

const tagEdit = ({ added, removed }: Record<string, unknown>) => ({
  added: shortTexts(added),
  removed: shortTexts(removed),
});

/** Whether this tab is read; a page of a private window only where the person has said so. */
export const mayRead = (
  { reading, readPrivate }: Settings,
  isPrivate = browser.extension.inIncognitoContext === true,
): boolean => reading === 'on' && (readPrivate || !isPrivate);

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(settings));
  return Object.fromEntries(
    Object.entries(settings).map(([name, read]) => [name, read(stored[name])]),
  ) as unknown as Settings;
}

/** A setting that is set to `undefined` goes back to its default. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const unset = Object.keys(change).filter((key) => change[key as keyof Settings] === undefined);
  await browser.storage.local.remove(unset);
  await browser.storage.local.set(change);
}

export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = () => void readSettings().then((read) => signal.aborted || listener(read));
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}
