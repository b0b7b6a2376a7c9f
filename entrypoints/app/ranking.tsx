import { useMemo, useState } from 'preact/hooks';
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
import { type ScoredItem, withoutEchoes } from '../../trends/ranking';
import { BackupNotice } from './backup-notice';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import { type ChosenItems, isWanted } from './chosen-items';
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
  const { nameOf = itemName } = chosen ?? {};
  // Thousands of them, and each row that comes into view draws the screen anew.
  const { listed, rows, hidden } = useMemo(
    () => listedOf(ranking?.items ?? [], categories, chosen),
    [ranking, categories, chosen],
  );
  return (
    <RankingScreen
      {...{ facts, cameFrom, health, nameOf, ...useRemarks(database), ...around, isPartial }}
      // None of the first ones is no proof that there is none.
      rows={!chosen || !ranking || (isPartial && rows.length === 0) ? undefined : rows}
      markets={around?.markets ?? []}
      above={
        frame === 'panel' && (
          <OnScreenNow {...{ database, nameOf }} videoIds={tab?.status?.onScreen ?? []} items={listed} />
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

/** Those that are listed, best first, also without what would say the same twice; and how many are not for their category. */
function listedOf(items: ScoredItem[], categories: string[], chosen: ChosenItems | undefined) {
  const known = items.filter(({ itemId }) => chosen?.isListed(itemId) ?? true);
  const listed = known.filter(({ itemId }) => isWanted(categories, itemId, chosen));
  return { listed, rows: withoutEchoes(listed, parentsOf), hidden: known.length - listed.length };
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
