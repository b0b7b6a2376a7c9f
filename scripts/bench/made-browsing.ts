import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { observationFormat } from '../../storage/exports/observation-line';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import { catalogueIds, parentsOf } from '../../trends/items/item-names';
import { formulaVersion } from '../../trends/score/evaluate';
import { observationOf, videoOf } from './write-rows';

/** Of one made-up browser: its looks at videos, half as many sightings, and a tenth as many videos. */
export interface MadeBrowsing {
  observer: number;
  days: number;
  looksADay: number;
}

const lastDay = 20_770;
const dayMs = 86_400_000;
const items = catalogueIds();

/** An observation file as a browser takes it out, written as it is made. */
export async function writeBrowsing(path: string, { observer, days, looksADay }: MadeBrowsing): Promise<void> {
  const observerId = `00000000-0000-4000-8000-${String(observer).padStart(12, '0')}`;
  const file = createWriteStream(path);
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  const write = async (rows: object[], type?: string) => {
    const text = rows.map((row) => `${JSON.stringify(type === undefined ? row : { type, ...row })}\n`).join('');
    if (type !== undefined) counts[type] = (counts[type] ?? 0) + rows.length;
    hash.update(text);
    if (!file.write(text)) await once(file, 'drain');
  };
  const madeAt = (lastDay + 1) * dayMs;
  const versions = { appVersion: '0.1.0', formulaVersion, catalogueVersion };
  await write([
    { type: 'header', ...observationFormat, ...versions, observerId, madeAt, timeZone: 'UTC', handles: 'hashed' },
  ]);
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    const day = lastDay - ago;
    const number = (at: number) => (day % 10_000) * 100_000 + ((observer * 37 + at) % 100_000);
    const part = (size: number) => Array.from({ length: Math.ceil(looksADay / size) }, (_, at) => number(at * size));
    const seenAt = day * dayMs;
    const place = { observerId, day, surface: 'shelf', market: 'GB', account: 'unknown' };
    const sightings = part(2).map((one) => ({
      ...{
        ...place,
        videoId: observationOf(one).videoId,
        counted: true,
        itemIds: itemsOf(one, ago),
        hasCart: one % 5 === 0,
      },
    }));
    await write([{ ...place, videos: sightings.length, products: sightings.length }], 'exposure');
    await write(sightings, 'sighting');
    const told = { firstSeenAt: seenAt, lastSeenAt: seenAt, author: `h-${observerId.slice(-12)}0000` };
    await write(
      part(10).map((one) => ({ ...videoOf(one), ...told, itemIds: itemsOf(one, ago) })),
      'video',
    );
    await write(
      part(1).map((one) => ({ ...observationOf(one), observerId, seenAt: seenAt + (one % dayMs) })),
      'observation',
    );
  }
  file.end(`${JSON.stringify({ type: 'footer', counts, sha256: hash.digest('hex') })}\n`);
  await once(file, 'close');
}

/** Items move: each has its time. */
function itemsOf(number: number, ago: number): string[] {
  const item = items[(number * 7 + (number % 3) * Math.floor(ago / 5)) % items.length] ?? '';
  return [item, ...parentsOf(item)];
}
