import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef, useState } from 'preact/hooks';
import { ChosenLook } from '../../components/chosen-look';
import { PastNotice } from '../../components/parts/own-items/past-notice';
import { FailedScreen } from '../../components/screens/failed';
import { ItemScreen } from '../../components/screens/item';
import { PrivacyScreen } from '../../components/screens/privacy';
import { RankingScreen } from '../../components/screens/ranking';
import { useWords } from '../../components/words';
import type { Database } from '../../storage/database';
import { findEvidence } from '../../storage/find-evidence';
import { findFacts } from '../../storage/find-facts';
import { findItemPage } from '../../storage/find-item-page';
import { findExport, findRanking } from '../../storage/find-ranking';
import { useLive, useSettings } from '../../storage/live';
import { type Settings, saveSettings } from '../../storage/settings';
import { itemName } from '../../trends/items/item-names';
import { CaptureHealth } from './capture-health';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import { Choices } from './choices';
import { type ChosenItems, useChosenItems } from './chosen-items';
import { back, clockDay, type Frame, go, goTo, itemsView, itemView, pause, useView } from './go';
import { OwnItems } from './own-items';
import { type Past, usePast } from './past-work';
import { saveRanking } from './save-ranking';

interface ScreenProps {
  database: Database;
  settings: Settings;
}

interface AppProps extends Pick<ScreenProps, 'database'> {
  frame: Frame;
}

/** One window, several screens: the same in the popup, in the panel beside a page and in a tab. */
export function App({ database, frame }: AppProps) {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <ChosenLook language={settings.language} theme={settings.theme}>
      <Boundary>
        <Screen {...{ database, frame, settings }} />
      </Boundary>
    </ChosenLook>
  );
}

/** A screen that cannot be drawn says why, and what to do. */
function Boundary({ children }: { children: ComponentChildren }) {
  const [error, retry] = useErrorBoundary();
  return error ? <FailedScreen error={error} onRetry={retry} /> : children;
}

function Screen({ database, settings, frame }: ScreenProps & AppProps) {
  const view = useView(frame, settings.view);
  const lastItem = useLastItem(view);
  const chosen = useChosenItems(database);
  const past = usePast(database, settings.shelfTags);
  if (view.startsWith(itemView))
    return chosen && <Item key={view} {...{ database, chosen }} itemId={view.slice(itemView.length)} />;
  if (view === itemsView || view.startsWith(`${itemsView}/`)) {
    return chosen && <OwnItems {...{ database, chosen, past }} asked={view.split('/')[1]} />;
  }
  if (view === 'health') return <CaptureHealth database={database} settings={settings} />;
  if (view === 'settings') return <Choices settings={settings} />;
  if (view === 'privacy') return <PrivacyScreen onBack={() => back()} />;
  return <Ranking {...{ database, settings, chosen, past }} cameFrom={lastItem} />;
}

/** The item that the person looked at just before this view, if any. */
function useLastItem(view: string): string | undefined {
  const views = useRef<{ now: string; before?: string }>({ now: view });
  if (views.current.now !== view) views.current = { now: view, before: views.current.now };
  const { before } = views.current;
  return before?.startsWith(itemView) ? before.slice(itemView.length) : undefined;
}

interface RankingProps extends ScreenProps {
  chosen?: ChosenItems;
  past: Past;
  cameFrom?: string;
}

function Ranking({ database, settings, chosen, past, cameFrom }: RankingProps) {
  const { language } = useWords();
  const health = useCaptureState(database, settings, useTab());
  const ranking = useLive(() => findRanking(database, clockDay()), []);
  const [shown, setShown] = useState<string[]>([]);
  const facts = useLive(() => findFacts(database, shown, clockDay()), [shown]);
  const { nameOf = itemName, isListed = () => true } = chosen ?? {};
  const listed = <I extends { itemId: string }>(items: I[]) => items.filter(({ itemId }) => isListed(itemId));
  return (
    <RankingScreen
      rows={chosen && ranking && listed(ranking.items)}
      facts={facts}
      cameFrom={cameFrom}
      health={health}
      notice={<PastNotice {...past} />}
      today={ranking?.today ?? clockDay()}
      filter={{ text: settings.search, stage: settings.stage }}
      nameOf={nameOf}
      onFilter={({ text, stage }) => void saveSettings({ search: text, stage })}
      onShown={setShown}
      onOpen={(itemId) => go(itemView + itemId)}
      onPause={pause}
      onGrant={askForAccess}
      onExport={async () =>
        saveRanking(listed(await findExport(database, clockDay())), { language, nameOf }, Date.now())
      }
      onGo={goTo}
    />
  );
}

function Item({ database, chosen, itemId }: { database: Database; chosen: ChosenItems; itemId: string }) {
  const { language } = useWords();
  const { nameOf } = chosen;
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
      onChange={() => go(`${itemsView}/${itemId}`)}
      onBack={() => back()}
    />
  );
}
