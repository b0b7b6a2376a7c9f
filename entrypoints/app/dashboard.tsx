import { useMemo, useState } from 'preact/hooks';
import { PastNotice } from '../../components/parts/own-items/past-notice';
import { DashboardScreen } from '../../components/screens/dashboard';
import { useWords } from '../../components/words';
import { findAllFacts } from '../../storage/find-all-facts';
import { findDestinations } from '../../storage/find-destinations';
import { findHistories } from '../../storage/find-histories';
import { findPlaces } from '../../storage/find-places';
import { findRanking } from '../../storage/find-ranking';
import { countChanged } from '../../storage/find-watched';
import { useLive } from '../../storage/live';
import { dayName } from '../../trends/calendar';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import type { ChosenItems } from './chosen-items';
import { fileColumns } from './file-columns';
import { clockDay, go, goTo, itemView, pause } from './go';
import { takeOut } from './listed';
import { useRemarks } from './remarks';
import { saveFile } from './save-file';
import type { ScreenProps } from './screens';
import { type TableViews, useTableViews } from './table-view';
import { choicesIn, wideRows } from './wide-rows';

/** All items are counted anew: often enough for a table, and not at each write while somebody scrolls. */
const restMs = 5_000;

export function Dashboard(props: ScreenProps) {
  const views = useTableViews();
  const { chosen } = props;
  return views && chosen ? <Table {...props} {...{ views, chosen }} /> : null;
}

function Table({
  database,
  settings,
  chosen,
  past,
  cameFrom,
  views,
}: ScreenProps & { views: TableViews; chosen: ChosenItems }) {
  const { language } = useWords();
  const [compared, setCompared] = useState<string[]>([]);
  const { market, surface } = views.view.filter;
  const place = { market, surface };
  const ranking = useLive(() => findRanking(database, clockDay(), place), [market, surface], restMs);
  const facts = useLive(() => findAllFacts(database, clockDay(), place), [market, surface], restMs);
  const destinations = useLive(() => findDestinations(database, clockDay()), [], 12 * restMs);
  const histories = useLive(() => findHistories(database, compared, place), [compared, market, surface], restMs);
  const places = useLive(() => findPlaces(database), [], restMs);
  const changed = useLive(() => countChanged(database, clockDay()), []);
  const remarks = useRemarks(database);
  const known = { chosen, language, facts, destinations, remarks: remarks.all };
  const rows = useMemo(() => ranking && wideRows(ranking.items, known), [ranking, ...Object.values(known)]);
  const choices = useMemo(() => choicesIn(rows ?? []), [rows]);
  return (
    <DashboardScreen
      {...{ ...views, rows, histories, changed, cameFrom, followed: remarks.followed, nameOf: chosen.nameOf }}
      choices={{ ...choices, markets: places?.markets.map((one) => one.market) ?? [] }}
      health={useCaptureState(database, settings, useTab())}
      notice={<PastNotice {...past} />}
      today={ranking?.today ?? clockDay()}
      onCompare={setCompared}
      onFollow={(itemIds, isFollowed) => {
        for (const itemId of itemIds) remarks.onFollow(itemId, isFollowed);
      }}
      onOpen={(itemId) => go(itemView + itemId)}
      onPicture={(picture) => saveFile(`trendcrest-comparison-${dayName(clockDay())}.png`, picture)}
      onExport={(itemIds) => takeOut({ itemIds, place, columns: fileColumns(views.view.columns) })}
      onPause={pause}
      onGrant={askForAccess}
      onGo={goTo}
    />
  );
}
