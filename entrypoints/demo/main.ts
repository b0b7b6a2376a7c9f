import * as z from 'zod/mini';
import { parseBatch } from '../../storage/answers';
import { openDatabase } from '../../storage/database';
import { recordSignals } from '../../storage/record';
import { saveSettings } from '../../storage/settings';

const database = openDatabase();
const historySchema = z.array(z.object({ batch: z.unknown(), now: z.int() }));

/** Takes batches as a tab sends them, each with the moment at which it would have come. In the demo build alone. */
async function recordHistory(history: unknown): Promise<number> {
  let stored = 0;
  for (const { batch, now } of historySchema.parse(history))
    stored += (await recordSignals(database, parseBatch(batch), now)).length;
  // A history of two months that nobody backed up would remind of it over every picture.
  await saveSettings({ backupPutOffAt: Date.now() });
  return stored;
}

Object.assign(globalThis, { recordHistory });
