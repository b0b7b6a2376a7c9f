import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef, useState } from 'preact/hooks';
import { ChosenLook } from '../../components/chosen-look';
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
import { itemName, parentsOf } from '../../trends/items/item-names';
import { CaptureHealth } from './capture-health';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import { Choices } from './choices';
import { back, clockDay, go, goTo, itemView, pause } from './go';
import { saveRanking } from './save-ranking';

interface ScreenProps {
  database: Database;
  settings: Settings;
}

/** One window, several screens; it opens where it was left. */
export function App({ database }: Pick<ScreenProps, 'database'>) {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <ChosenLook language={settings.language} theme={settings.theme}>
      <Boundary>
        <Screen database={database} settings={settings} />
      </Boundary>
    </ChosenLook>
  );
}

/** A screen that cannot be drawn says why, and what to do. */
function Boundary({ children }: { children: ComponentChildren }) {
  const [error, retry] = useErrorBoundary();
  return error ? <FailedScreen error={error} onRetry={retry} /> : children;
}

function Screen({ database, settings }: ScreenProps) {
  const { view } = settings;
  const lastItem = useLastItem(view);
  if (view.startsWith(itemView)) return <Item key={view} database={database} itemId={view.slice(itemView.length)} />;
  if (view === 'health') return <CaptureHealth database={database} settings={settings} />;
  if (view === 'settings') return <Choices settings={settings} />;
  if (view === 'privacy') return <PrivacyScreen onBack={back} />;
  return <Ranking database={database} settings={settings} cameFrom={lastItem} />;
}

/** The item that the person looked at just before this view, if any. */
function useLastItem(view: string): string | undefined {
  const views = useRef<{ now: string; before?: string }>({ now: view });
  if (views.current.now !== view) views.current = { now: view, before: views.current.now };
  const { before } = views.current;
  return before?.startsWith(itemView) ? before.slice(itemView.length) : undefined;
}

function Ranking({ database, settings, cameFrom }: ScreenProps & { cameFrom?: string }) {
  const { language } = useWords();
  const health = useCaptureState(database, settings, useTab());
  const ranking = useLive(() => findRanking(database, clockDay()), []);
  const [shown, setShown] = useState<string[]>([]);
  const facts = useLive(() => findFacts(database, shown, clockDay()), [shown]);
  return (
    <RankingScreen
      rows={ranking?.items}
      facts={facts}
      cameFrom={cameFrom}
      health={health}
      today={ranking?.today ?? clockDay()}
      filter={{ text: settings.search, stage: settings.stage }}
      nameOf={itemName}
      onFilter={({ text, stage }) => void saveSettings({ search: text, stage })}
      onShown={setShown}
      onOpen={(itemId) => go(itemView + itemId)}
      onPause={pause}
      onGrant={askForAccess}
      onExport={async () => saveRanking(await findExport(database, clockDay()), language, Date.now())}
      onGo={goTo}
    />
  );
}

function Item({ database, itemId }: { database: Database; itemId: string }) {
  const { language } = useWords();
  const [parent] = parentsOf(itemId);
  const category = parent && itemName(parent, language);
  const page = useLive(
    async () => (await findItemPage(database, itemId, Date.now(), clockDay())) ?? 'missing',
    [itemId],
  );
  const evidence = useLive(() => findEvidence(database, itemId, Date.now(), clockDay()), [itemId]);
  return <ItemScreen {...{ itemId, page, evidence, category, nameOf: itemName }} now={Date.now()} onBack={back} />;
}
