import browser from 'webextension-polyfill';
import { useEffect, useMemo } from 'preact/hooks';
import { ChosenWords, chosenLanguage, wordsIn } from '../../components/words';
import { HealthScreen } from '../../components/screens/health';
import { ItemScreen } from '../../components/screens/item';
import type { Place } from '../../components/screens/place';
import { PrivacyScreen } from '../../components/screens/privacy';
import { RankingScreen } from '../../components/screens/ranking';
import { SettingsScreen } from '../../components/screens/settings';
import type { Database } from '../../storage/database';
import { findHealth } from '../../storage/find-health';
import { findItemPage } from '../../storage/find-item-page';
import { findRanking } from '../../storage/find-items';
import { useLive, useSettings } from '../../storage/live';
import { saveSettings, type Settings } from '../../storage/settings';
import { localDay } from '../../trends/calendar';
import { categoryOf, itemName } from '../../trends/items/catalogue';
import { askForAccess, useCaptureState } from './capture-state';
import { saveRanking } from './save-ranking';
import '../../components/theme.css';

const itemView = 'item/';

/** One window, several screens; it opens where it was left. */
export function App({ database }: { database: Database }) {
  const settings = useSettings();
  const language = settings && chosenLanguage(settings.language, navigator.language);
  const words = useMemo(() => language && wordsIn(language), [language]);
  useEffect(() => {
    if (!settings || !language) return;
    document.documentElement.lang = language;
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings?.theme, language]);
  if (!settings || !words) return null;
  return (
    <ChosenWords value={words}>
      <Screen database={database} settings={settings} />
    </ChosenWords>
  );
}

interface ScreenProps {
  database: Database;
  settings: Settings;
}

const go = (view: string) => void saveSettings({ view });
const back = () => go('ranking');

function goTo(place: Place): void {
  if (place === 'welcome') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  else go(place);
}

function Screen({ database, settings }: ScreenProps) {
  const { view } = settings;
  if (view.startsWith(itemView)) return <Item database={database} itemId={view.slice(itemView.length)} />;
  if (view === 'health') return <CaptureHealth database={database} settings={settings} />;
  if (view === 'settings') return <SettingsScreen settings={settings} onChange={saveSettings} onBack={back} onGo={goTo} />;
  if (view === 'privacy') return <PrivacyScreen onBack={back} />;
  return <Ranking database={database} settings={settings} />;
}

function Ranking({ database, settings }: ScreenProps) {
  const today = localDay(Date.now());
  const rows = useLive(() => findRanking(database, today), [today]);
  const health = useCaptureState(database, settings, today);
  return (
    <RankingScreen
      rows={rows}
      health={health}
      today={today}
      filter={{ text: settings.search, stage: settings.stage }}
      nameOf={itemName}
      onFilter={({ text, stage }) => void saveSettings({ search: text, stage })}
      onOpen={(itemId) => go(itemView + itemId)}
      onPause={(isPaused) => void saveSettings({ reading: isPaused ? 'paused' : 'on' })}
      onGrant={askForAccess}
      onExport={() => void saveRanking(rows ?? [], Date.now())}
      onGo={goTo}
    />
  );
}

function Item({ database, itemId }: { database: Database; itemId: string }) {
  const now = Date.now();
  const page = useLive(async () => (await findItemPage(database, itemId, localDay(now))) ?? 'missing', [itemId]);
  return <ItemScreen itemId={itemId} page={page} category={categoryOf(itemId)} now={now} nameOf={itemName} onBack={back} />;
}

function CaptureHealth({ database, settings }: ScreenProps) {
  const rows = useLive(() => findHealth(database), []);
  const health = useCaptureState(database, settings, localDay(Date.now()));
  return <HealthScreen health={health} rows={rows} onBack={back} />;
}
