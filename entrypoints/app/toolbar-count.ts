import browser from 'webextension-polyfill';
import type { Database } from '../../storage/database';
import { countChanged } from '../../storage/find-watched';

const most = 99;

/** The number on the toolbar's icon: followed items that changed since the person looked. Nothing where none did. */
export async function showChanges(database: Database, clockDay: number): Promise<void> {
  const count = await countChanged(database, clockDay);
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > most ? `${most}+` : String(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#0b6bcb' });
}
