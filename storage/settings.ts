import type { TagEdits } from '../signals/umbrella-tags';
import { type Stage, stages } from '../trends/score/stage';
import { browser } from './page-browser';
import { oneOf, onStored, type PageSettings, pageSettings, type Readers, readStored, valuesOf } from './page-settings';

const languages = ['en', 'id', 'ms', 'fil', 'vi', 'th', 'zh-CN'] as const;

export interface Settings extends PageSettings {
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
  /** A made-up market is shown in place of what was seen. */
  isSample: boolean;
  /** Only items of these categories are listed; all of them where there is none. */
  categories: string[];
  /** How long what was seen is kept; the daily counts stay. */
  keptDays: number | 'all';
  /** The last backup, and when the person last put off the next (epoch milliseconds). */
  backedUpAt?: number;
  backupPutOffAt?: number;
}

const settings: Readers<Settings> = {
  ...pageSettings,
  shelfTags: (stored) =>
    Object.fromEntries(Object.entries(Object(stored)).map(([market, edit]) => [market, tagEdit(Object(edit))])),
  language: oneOf(undefined, ...languages),
  theme: oneOf('system', 'light', 'dark'),
  view: (stored) => shortText(stored) ?? 'ranking',
  search: (stored) => shortText(stored) ?? '',
  stage: oneOf(undefined, ...stages, 'stale'),
  market: (stored) => (typeof stored === 'string' && /^[A-Z]{2}$/.test(stored) ? stored : undefined),
  sort: oneOf('score', 'hot', 'falling'),
  isSample: (stored) => stored === true,
  categories: (stored) => shortTexts(stored),
  keptDays: (stored) => (stored === 'all' ? stored : (wholeNumber(stored) ?? 400)),
  backedUpAt: (stored) => wholeNumber(stored),
  backupPutOffAt: (stored) => wholeNumber(stored),
};

const wholeNumber = (stored: unknown) => (Number.isInteger(stored) && Number(stored) > 0 ? Number(stored) : undefined);
const shortText = (stored: unknown) => (typeof stored === 'string' && stored.length <= 200 ? stored : undefined);
const shortTexts = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((text) => shortText(text) !== undefined) : [];

const tagEdit = ({ added, removed }: Record<string, unknown>) => ({
  added: shortTexts(added),
  removed: shortTexts(removed),
});

/** The settings in a file that anybody may have made. */
export const settingsIn = (stored: Record<string, unknown>): Settings => valuesOf(settings, stored);

export const readSettings = (): Promise<Settings> => readStored(settings);

/** A setting that is set to `undefined` goes back to its default. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const unset = Object.keys(change).filter((key) => change[key as keyof Settings] === undefined);
  await browser.storage.local.remove(unset);
  await browser.storage.local.set(change);
}

export const onSettings = (listener: (settings: Settings) => void, signal: AbortSignal): void =>
  onStored(settings, listener, signal);
