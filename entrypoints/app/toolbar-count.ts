import type { Database } from '../../storage/database';
import { countChanged } from '../../storage/find-watched';
import { browser } from '../../storage/page-browser';
import { sampleName } from '../../storage/sample-database';

const most = 99;

/** The number on the toolbar's icon: followed items that changed since the person looked. Nothing where none did. */
export async function showChanges(database: Database, clockDay: number): Promise<void> {
  // What changes in the sample is no news.
  if (database.name === sampleName) return;
  const count = await countChanged(database, clockDay);
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > most ? `${most}+` : String(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#0b6bcb' });
}
