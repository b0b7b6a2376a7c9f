/**
 * Why nothing can be stored or read: no room, data of a newer version, another window that holds the old data, or files
 * of the browser that cannot be read.
 */
export type StorageTrouble = 'full' | 'newer' | 'held' | 'unreadable';

/** The browser's own names of errors; Dexie puts the first one behind its own. */
const troubles: [StorageTrouble, RegExp][] = [
  ['full', /QuotaExceeded|NS_ERROR_DOM_QUOTA|FILE_NO_DEVICE_SPACE|disk (?:is )?full/i],
  ['newer', /VersionError/],
  ['held', /blocked|VersionChange/i],
  ['unreadable', /UnknownError|DataError|InvalidState|OpenFailed|MissingAPI|DatabaseClosed|internal error/i],
];

/** @param said an error's text, which may have come through a message */
export const troubleIn = (said: string): StorageTrouble | undefined =>
  troubles.find(([, words]) => words.test(said))?.[0];
