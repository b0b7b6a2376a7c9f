import { WatchListScreen } from '../../components/screens/watch-list';
import type { Database } from '../../storage/database';
import { findWatched, markLooked } from '../../storage/find-watched';
import { useLive } from '../../storage/live';
import { back, clockDay, go, goHome, itemView } from './go';
import { followItem } from './remarks';
import type { ScreenProps } from './screens';
import { showChanges } from './toolbar-count';

const restMs = 100;

export function WatchList({ database, chosen }: ScreenProps) {
  const watched = useLive(() => findWatched(database, clockDay()), [], restMs);
  if (!chosen) return null;
  return (
    <WatchListScreen
      rows={watched?.items}
      today={watched?.today ?? clockDay()}
      nameOf={chosen.nameOf}
      onOpen={(itemId) => go(itemView + itemId)}
      onFollow={(itemId, isFollowed) => void followItem(database, itemId, isFollowed)}
      onSeen={(itemIds) => void markSeen(database, itemIds)}
      onRanking={goHome}
      onBack={() => back()}
    />
  );
}

async function markSeen(database: Database, itemIds: string[]): Promise<void> {
  await markLooked(database, itemIds, Date.now(), clockDay());
  await showChanges(database, clockDay());
}
