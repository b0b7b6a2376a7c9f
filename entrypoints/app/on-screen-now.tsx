import { OnScreen } from '../../components/parts/on-screen';
import type { NameOf } from '../../components/parts/ranking-filter';
import type { Database } from '../../storage/database';
import { findShownItems } from '../../storage/find-shown-items';
import { useLive } from '../../storage/live';
import type { ScoredItem } from '../../trends/ranking';
import { go, itemView } from './go';

interface OnScreenNowProps {
  database: Database;
  /** The videos that stand in the window of the tab beside the panel. */
  videoIds: string[];
  /** Best first. */
  items: ScoredItem[];
  nameOf: NameOf;
}

/** Follows the page beside the panel. */
export function OnScreenNow({ database, videoIds, items, nameOf }: OnScreenNowProps) {
  const shown = useLive(() => findShownItems(database, videoIds), [videoIds.join()]);
  const onOpen = (itemId: string) => go(itemView + itemId);
  return <OnScreen items={items.filter(({ itemId }) => shown?.has(itemId))} {...{ nameOf, onOpen }} />;
}
