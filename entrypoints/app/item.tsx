import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { MethodPlace } from '../../components/parts/method/method-link';
import type { Topic } from '../../components/parts/method/topics';
import { FollowButton } from '../../components/parts/star';
import { ItemScreen } from '../../components/screens/item';
import { useWords } from '../../components/words';
import type { Database } from '../../storage/database';
import { findEvidence } from '../../storage/find-evidence';
import { findPlaceHistory } from '../../storage/find-item-history';
import { findItemPage } from '../../storage/find-item-page';
import { findSpeedHistory } from '../../storage/find-speed-history';
import { useLive, useLivePart } from '../../storage/live';
import { dayName } from '../../trends/calendar';
import { isEverywhere, type PlaceFilter } from '../../trends/place-filter';
import type { ChosenItems } from './chosen-items';
import { back, clockDay, go, itemsView } from './go';
import { ItemRemarks } from './item-remarks';
import { useRemarks } from './remarks';
import { saveFile } from './save-file';
import type { ScreenProps } from './screens';

/** Another item is another page: nothing of the last one stays. */
export function Item({ database, chosen, asked = '' }: ScreenProps) {
  return chosen ? <ItemPage key={asked} {...{ database, chosen }} itemId={asked} /> : null;
}

function ItemPage({ database, chosen, itemId }: { database: Database; chosen: ChosenItems; itemId: string }) {
  const { language } = useWords();
  const { nameOf } = chosen;
  const remarks = useRemarks(database);
  const { followed, onFollow } = remarks;
  const parent = chosen.categoryOf(itemId);
  const category = parent && nameOf(parent, language);
  const [place, setPlace] = useState<PlaceFilter>({});
  const page = useLive(async () => (await findItemPage(database, itemId, clockDay())) ?? 'missing', [itemId]);
  const placeHistory = useLive(
    async () => (isEverywhere(place) ? undefined : findPlaceHistory(database, itemId, clockDay(), place)),
    [itemId, place],
  );
  const evidence = useLivePart(() => findEvidence(database, itemId, Date.now(), clockDay()), [itemId], evidenceRestMs);
  const speeds = useLivePart(() => findSpeedHistory(database, itemId), [itemId], speedsRestMs);
  return (
    <MethodPlace.Provider value={methodPlace}>
      <ItemScreen
        {...{ itemId, page, evidence, category, nameOf }}
        history={{
          ...{ place, placeHistory, speeds, onPlace: setPlace },
          version: browser.runtime.getManifest().version,
          onPicture: (kind, picture) => saveFile(`trendcrest-${itemId}-${kind}-${dayName(clockDay())}.png`, picture),
        }}
        now={Date.now()}
        follow={
          <FollowButton
            name={nameOf(itemId, language)}
            isFollowed={followed.has(itemId)}
            onFollow={(isFollowed) => onFollow(itemId, isFollowed)}
          />
        }
        own={
          <ItemRemarks
            {...{ database, itemId, nameOf, remarks }}
            markets={page && page !== 'missing' ? page.places.markets : []}
          />
        }
        onChange={() => go(`${itemsView}/${itemId}`)}
        onExport={() => go(`export/${itemId}`)}
        onBack={() => back()}
      />
    </MethodPlace.Provider>
  );
}

const methodPlace = {
  addressOf: (topic: Topic) => `#${encodeURIComponent(`method/${topic}`)}`,
  onOpen: (topic: Topic) => go(`method/${topic}`),
};

/** Many looks are read for it, and a day has only one point. */
const speedsRestMs = 15_000;
/** It reads a whole category; who scrolls beside it writes every second. */
const evidenceRestMs = 5_000;
