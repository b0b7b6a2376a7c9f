import { useState } from 'preact/hooks';
import { Narrowed } from '../../components/parts/narrowed';
import { PastNotice } from '../../components/parts/own-items/past-notice';
import { RankingScreen } from '../../components/screens/ranking';
import { countDays } from '../../storage/count-days';
import { findFacts } from '../../storage/find-facts';
import { findPlaces } from '../../storage/find-places';
import { countChanged } from '../../storage/find-watched';
import { useLive } from '../../storage/live';
import { saveSettings } from '../../storage/settings';
import { itemName, parentsOf } from '../../trends/items/item-names';
import { withoutEchoes } from '../../trends/ranking';
import { BackupNotice } from './backup-notice';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import { isWanted } from './chosen-items';
import { clockDay, go, goTo, itemView, pause } from './go';
import { OnScreenNow } from './on-screen-now';
import { usePanelOpener } from './panel';
import { useRemarks } from './remarks';
import type { ScreenProps } from './screens';
import { useRanking } from './use-ranking';

/** One market's scores are made anew each time, which takes a part of a second after a year. */
const marketRestMs = 5_000;

export function Ranking({ database, settings, frame, chosen, past, ranked, cameFrom }: ScreenProps) {
  const { market, categories } = settings;
  const tab = useTab();
  const [shown, setShown] = useState<string[]>([]);
  const health = useCaptureState(database, settings, tab);
  const isPlain = !market && !settings.search && !settings.stage && settings.sort === 'score';
  const restMs = market === undefined ? undefined : marketRestMs;
  const { ranking, isPartial } = useRanking(database, { market, isPlain, ranked, restMs });
  const facts = useLive(() => findFacts(database, shown, clockDay(), { market }), [shown, market], restMs);
  const around = useLive(() => findAround(database), []);
  const { nameOf = itemName, isListed = () => true } = chosen ?? {};
  const wanted = (itemId: string) => isWanted(categories, itemId, chosen);
  const listed = <I extends { itemId: string }>(items: I[]) =>
    items.filter(({ itemId }) => isListed(itemId) && wanted(itemId));
  const rows = chosen && ranking && withoutEchoes(listed(ranking.items), parentsOf);
  const hidden = ranking?.items.filter(({ itemId }) => isListed(itemId) && !wanted(itemId)).length ?? 0;
  return (
    <RankingScreen
      {...{ facts, cameFrom, health, nameOf, ...useRemarks(database), ...around, isPartial }}
      // None of the first ones is no proof that there is none.
      rows={isPartial && rows?.length === 0 ? undefined : rows}
      markets={around?.markets ?? []}
      above={
        frame === 'panel' && (
          <OnScreenNow
            {...{ database, nameOf }}
            videoIds={tab?.status?.onScreen ?? []}
            items={listed(ranking?.items ?? [])}
          />
        )
      }
      notice={
        <>
          {/* What is known last stands first, and so moves nothing. */}
          {!settings.isSample && <BackupNotice {...{ database, settings }} />}
          <PastNotice {...past} />
          {hidden > 0 && <Narrowed hidden={hidden} onAll={() => void saveSettings({ categories: [] })} />}
        </>
      }
      today={ranking?.today ?? clockDay()}
      filter={{ text: settings.search, stage: settings.stage, market, sort: settings.sort }}
      onFilter={({ text, ...filter }) => void saveSettings({ search: text, ...filter })}
      onShown={setShown}
      onOpen={(itemId) => go(itemView + itemId)}
      onPanel={usePanelOpener(frame)}
      onPause={pause}
      onGrant={askForAccess}
      onGo={goTo}
    />
  );
}

/** What stands around the list; the list does not wait for it. */
async function findAround(database: ScreenProps['database']) {
  const [days, { markets }, changed] = await Promise.all([
    countDays(database),
    findPlaces(database),
    countChanged(database, clockDay()),
  ]);
  return { days, changed, markets: markets.map(({ market }) => market) };
}
