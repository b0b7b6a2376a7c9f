import { addCounts, addHealth, type Health, noHealth } from '../../signals/health';
import { healthOf } from '../../signals/read-page';
import type { Reading } from '../../signals/reading';
import type { Signal } from '../../signals/signal';

/** Takes the signals of a file as they are read, so that a file of any length fits. */
export type Take = (signals: Signal[]) => void;

/** What the health line says of one file. */
export interface FileReading {
  kinds: Set<string>;
  health: Health;
  /** What is wrong with the file as a whole, although something of it may have been read. */
  fault?: string;
}

export const emptyReading = (): FileReading => ({ kinds: new Set(), health: noHealth });

export function addReading(reading: FileReading, { signals, unread, kind }: Reading): void {
  if (kind !== 'unknown') reading.kinds.add(kind);
  reading.health = addHealth(reading.health, healthOf(signals, 0, unread));
}

export function addUnread(reading: FileReading, reason: string): void {
  reading.health = { ...reading.health, unread: addCounts(reading.health.unread, { [reason]: 1 }) };
}

export function healthLine(file: string, { kinds, health }: FileReading): string {
  const unread = Object.entries(health.unread).map(([reason, times]) => `${reason}: ${times}`);
  const { found, read, unidentified } = health;
  const kind = [...kinds].join('+') || 'unknown';
  return `${file}: ${kind}, found ${found}, read ${read}, unidentified ${unidentified}, unread {${unread.join(', ')}}`;
}
