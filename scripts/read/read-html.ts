import { addHealth } from '../../signals/health';
import { readPage } from '../../signals/read-page';
import type { FileReading, Take } from './file-reading';
import { addressIn, openPage } from './page-address';

/** Reads a saved page, or a saved piece of one, as the extension would read it under its address. */
export function readHtml(html: string, address: string | undefined, reading: FileReading, take: Take): void {
  const document = openPage(html);
  const { signals, health, kind } = readPage(document, new URL(address ?? addressIn(document)));
  reading.health = addHealth(reading.health, health);
  if (health.found > 0) reading.kinds.add('cards');
  if (kind !== 'unknown') reading.kinds.add(kind);
  take(signals);
}
