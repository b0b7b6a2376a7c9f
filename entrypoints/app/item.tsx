import { FollowButton } from '../../components/parts/star';
import { ItemScreen } from '../../components/screens/item';
import { useWords } from '../../components/words';
import type { Database } from '../../storage/database';
import { findEvidence } from '../../storage/find-evidence';
import { findItemPage } from '../../storage/find-item-page';
import { useLive } from '../../storage/live';
import type { ChosenItems } from './chosen-items';
import { back, clockDay, go, itemsView } from './go';
import { useRemarks } from './remarks';
import type { ScreenProps } from './screens';

/** Another item is another page: nothing of the last one stays. */
export function Item({ database, chosen, asked = '' }: ScreenProps) {
  return chosen ? <ItemPage key={asked} {...{ database, chosen }} itemId={asked} /> : null;
}

function ItemPage({ database, chosen, itemId }: { database: Database; chosen: ChosenItems; itemId: string }) {
  const { language } = useWords();
  const { nameOf } = chosen;
  const { followed, onFollow } = useRemarks(database);
  const parent = chosen.categoryOf(itemId);
  const category = parent && nameOf(parent, language);
  const page = useLive(
    async () => (await findItemPage(database, itemId, Date.now(), clockDay())) ?? 'missing',
    [itemId],
  );
  const evidence = useLive(() => findEvidence(database, itemId, Date.now(), clockDay()), [itemId]);
  return (
    <ItemScreen
      {...{ itemId, page, evidence, category, nameOf }}
      now={Date.now()}
      follow={
        <FollowButton
          name={nameOf(itemId, language)}
          isFollowed={followed.has(itemId)}
          onFollow={(isFollowed) => onFollow(itemId, isFollowed)}
        />
      }
      onChange={() => go(`${itemsView}/${itemId}`)}
      onBack={() => back()}
    />
  );
}
