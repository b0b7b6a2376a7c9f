// Every screen with made-up figures. After `npx vite build tests/components/gallery --outDir /tmp/gallery --base ./`,
// open /tmp/gallery/index.html?screen=item&language=zh-CN&theme=dark
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { loadWords } from '../../../components/load-words';
import type { Health } from '../../../components/parts/health-dot';
import { ItemOwn } from '../../../components/parts/item-own';
import { MethodPlace } from '../../../components/parts/method/method-link';
import { OnScreen } from '../../../components/parts/on-screen';
import type { TagEdits } from '../../../components/parts/shop-tags';
import { FollowButton } from '../../../components/parts/star';
import { firstTeamSort } from '../../../components/parts/team/team-columns';
import { firstView } from '../../../components/parts/wide/known-view';
import type { TableView } from '../../../components/parts/wide/table-menus';
import { DashboardScreen } from '../../../components/screens/dashboard';
import { ExportScreen } from '../../../components/screens/export';
import { HealthScreen } from '../../../components/screens/health';
import { type ItemProps, ItemScreen } from '../../../components/screens/item';
import { ItemsScreen } from '../../../components/screens/items';
import { KeepingScreen } from '../../../components/screens/keeping';
import { MethodScreen } from '../../../components/screens/method';
import { PrivacyScreen } from '../../../components/screens/privacy';
import { RankingScreen } from '../../../components/screens/ranking';
import { SettingsScreen } from '../../../components/screens/settings';
import { TeamScreen, type TeamScreenProps, type TeamView } from '../../../components/screens/team';
import { WatchListScreen } from '../../../components/screens/watch-list';
import { WelcomeScreen } from '../../../components/screens/welcome';
import { ChosenWords, chosenLanguage, useWords, type Words } from '../../../components/words';
import { reportText } from '../../../entrypoints/app/report-text';
import { umbrellaTags } from '../../../signals/umbrella-tags';
import type { ItemPage } from '../../../trends/ranking';
import { earlyEvidence, sampleEvents, sampleEvidence } from '../sample-evidence';
import { sampleHistory } from '../sample-history';
import { emptyItems, sampleItems } from '../sample-items';
import { sampleKeeping, samplePlan } from '../sample-keeping';
import { nameOf, now, sampleFacts, samplePage, sampleRows, today } from '../sample-market';
import { brokenReadings, sampleReadings } from '../sample-readings';
import { teamHead, teamRowsOf } from '../sample-team';
import { watchedRows } from '../sample-watched';
import { wideChoices, wideHistories, wideRowsOf } from '../sample-wide';
import '../../../components/theme.css';

const asked = new URLSearchParams(location.search);
const nothing = () => {};
const ranking = {
  onPanel: nothing,
  ...{
    today,
    nameOf,
    filter: { text: '', sort: 'score' } as const,
    markets: ['GB', 'ID'],
    days: 7,
    health: { state: 'reading', videosToday: 412 } as const,
  },
  ...{
    onFilter: nothing,
    onShown: nothing,
    onOpen: nothing,
    onPause: nothing,
    onGrant: nothing,
    onSettings: nothing,
    onGo: nothing,
    onFollow: nothing,
  },
};

const risingPage: ItemPage = {
  ...samplePage,
  ...{ stage: 'rising', now: 0.7, score: 86, coolingRisk: true },
  ...{ events: sampleEvents, history: samplePage.history.slice(0, 12).map((day) => ({ ...day, day: day.day + 29 })) },
};

const Item = (props: Pick<ItemProps, 'page' | 'evidence'>) => (
  <MethodPlace.Provider value={{ addressOf: (topic) => `?screen=method&topic=${topic}`, onOpen: nothing }}>
    <ItemScreen
      itemId="crystals"
      category="Beauty & gifts"
      now={now}
      nameOf={nameOf}
      follow={<FollowButton name="Crystals" isFollowed={asked.has('followed')} onFollow={nothing} />}
      history={sampleHistory}
      own={
        <ItemOwn
          itemId="crystals"
          {...{ nameOf, markets: ['GB'], labels: ['Q1', 'Ask Ana'], known: [], onNote: nothing, onLabels: nothing }}
        />
      }
      onChange={nothing}
      onExport={nothing}
      onBack={nothing}
      {...props}
    />
  </MethodPlace.Provider>
);

const watch = { ...ranking, onSeen: nothing, onRanking: nothing, onBack: nothing };

const health = (state: Health['state']) => ({ state, videosToday: 412 });

function Settings() {
  const [edits, onEdits] = useState<TagEdits>({ '*': { added: ['charityshopfinds'], removed: ['haul'] } });
  return (
    <SettingsScreen
      {...{ theme: 'system', readPrivate: true, isAllowedPrivate: false }}
      badges={{
        choice: { badge: 'on', badgeCorner: 'top-left', badgeSize: 'normal', badgeNotOn: [] },
        shortcut: 'Alt+Shift+H',
        onChange: nothing,
      }}
      shopTags={{ defaults: umbrellaTags, edits, onEdits }}
      onReadPrivate={nothing}
      onLanguage={nothing}
      onTheme={nothing}
      onGo={nothing}
      onBack={nothing}
    />
  );
}

function Dashboard() {
  const { language } = useWords();
  const [view, onView] = useState<TableView>(firstView);
  const histories = asked.has('compare') ? wideHistories : undefined;
  const views = [{ ...firstView, name: 'Rising in Britain' }];
  const asks = { onSaveView: nothing, onRestoreView: nothing, onDeleteView: nothing, onPutBack: nothing };
  return (
    <DashboardScreen
      {...{ ...ranking, ...asks, view, views, histories, onView, changed: 2, followed: new Set(['crystals']) }}
      {...{ rows: wideRowsOf(language === 'zh-CN' ? 'zh-CN' : 'en'), choices: wideChoices }}
      {...{ onCompare: nothing, onExport: nothing, onPicture: nothing }}
    />
  );
}

function Team(props: Partial<TeamScreenProps>) {
  const { language } = useWords();
  const [view, onView] = useState<TeamView>({ filter: {}, sort: firstTeamSort });
  return (
    <TeamScreen
      {...{ ...ranking, now, view, onView, head: teamHead, rows: teamRowsOf(language === 'zh-CN' ? 'zh-CN' : 'en') }}
      {...{ ours: { formulaVersion: 1, catalogueVersion: 3 }, isRemoved: false, onFile: nothing, onRemove: nothing }}
      {...{ onPutBack: nothing, onFollow: nothing, onExport: nothing, onBack: nothing, ...props }}
    />
  );
}

const taking = {
  ...{ today, markets: ['GB', 'US', 'ID'], onSave: nothing, onCopy: nothing, onCancel: nothing, onBack: nothing },
};

const screens: Record<string, () => ComponentChild> = {
  ranking: () => (
    <RankingScreen
      {...ranking}
      rows={sampleRows}
      facts={sampleFacts}
      followed={new Set(['crystals', 'pop-it'])}
      changed={2}
    />
  ),
  panel: () => (
    <RankingScreen
      {...ranking}
      rows={sampleRows}
      facts={sampleFacts}
      notice={<OnScreen items={sampleRows.slice(2, 5)} nameOf={nameOf} onOpen={nothing} />}
    />
  ),
  item: () => <Item page={{ ...samplePage, events: sampleEvents }} evidence={sampleEvidence} />,
  'item-rising': () => <Item page={risingPage} evidence={{ ...sampleEvidence, hashtags: [] }} />,
  'item-early': () => (
    <Item
      page={{ ...samplePage, stage: 'watching', history: samplePage.history.slice(0, 1) }}
      evidence={earlyEvidence}
    />
  ),
  'item-waiting': () => <Item page={samplePage} />,
  health: () => <HealthScreen {...ranking} now={now} readings={sampleReadings} onBack={nothing} />,
  'health-empty': () => (
    <HealthScreen {...ranking} health={health('elsewhere')} now={now} readings={[]} report="" onBack={nothing} />
  ),
  'health-broken': () => (
    <HealthScreen
      {...ranking}
      health={{ ...health('views-unread'), since: today - 5 }}
      {...{ now, readings: brokenReadings, pageKind: 'tag' }}
      report={reportText({ version: '0.1.0', browser: 'Chromium 141 on Linux', readings: brokenReadings, today })}
      onBack={nothing}
    />
  ),
  items: () => <ItemsScreen {...sampleItems} />,
  'items-empty': () => <ItemsScreen {...emptyItems} />,
  'items-working': () => (
    <ItemsScreen
      {...sampleItems}
      {...{ past: { state: 'working', done: 0.62 }, found: [], done: undefined, asked: 'projector' }}
      plan={{ added: 3, changed: 1, same: 12, older: 2, circles: 1 }}
    />
  ),
  keeping: () => <KeepingScreen {...sampleKeeping} />,
  'keeping-plan': () => (
    <KeepingScreen {...sampleKeeping} work={{ state: 'done', kind: 'delete', canUndo: true }} plan={samplePlan} />
  ),
  'keeping-working': () => (
    <KeepingScreen
      {...sampleKeeping}
      work={{ state: 'working', kind: 'merge', done: 0.4, canCancel: false }}
      plan={{ reason: 'damaged', place: '1807' }}
    />
  ),
  dashboard: () => <Dashboard />,
  'dashboard-team': () => <Team />,
  'dashboard-team-other': () => <Team ours={{ formulaVersion: 2, catalogueVersion: 4 }} isRemoved />,
  'dashboard-team-none': () => <Team head="none" rows={undefined} refused={{ reason: 'damaged', place: 'items.3' }} />,
  watch: () => <WatchListScreen {...watch} rows={watchedRows} />,
  'watch-empty': () => <WatchListScreen {...watch} rows={[]} />,
  export: () => <ExportScreen {...taking} market="GB" />,
  'export-item': () => (
    <ExportScreen {...taking} itemName="Crystals" work={{ state: 'working', done: 0.42 }} isFleeting />
  ),
  'export-failed': () => <ExportScreen {...taking} work={{ state: 'failed', fault: 'too-many-rows' }} />,
  'export-done': () => (
    <ExportScreen
      {...taking}
      work={{ state: 'saved', name: 'trendcrest-ranking-2026-11-20-0905-GB.csv', bytes: 48_200, rows: 312 }}
    />
  ),
  settings: () => <Settings />,
  method: () => <MethodScreen asked={asked.get('topic') ?? undefined} onBack={nothing} />,
  privacy: () => <PrivacyScreen onBack={nothing} />,
  welcome: () => (
    <WelcomeScreen
      {...{ started: asked.has('started'), browser: 'chrome', market: 'GB', categories: ['category-hair'] }}
      {...{ onStart: nothing, onLanguage: nothing, onGo: nothing, onMarket: nothing, onCategories: nothing }}
    />
  ),
  fresh: () => <RankingScreen {...ranking} rows={[]} />,
  unstarted: () => <RankingScreen {...ranking} rows={[]} health={{ state: 'not-started', videosToday: 0 }} />,
};

/** Other languages need up to 40 % more room: &grow shows what that does. */
function grown(words: Words): Words {
  const say = words.say as (key: string, values?: object) => string;
  const grow = (text: string) =>
    text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.round(word.length * 0.4)));
  return { ...words, say: ((key: string, values?: object) => grow(say(key, values))) as Words['say'] };
}

async function show(chosen: URLSearchParams) {
  const language = chosenLanguage(chosen.get('language') ?? undefined, navigator.language);
  const spoken = await loadWords(language);
  const { documentElement: page, body } = document;
  page.lang = language;
  Object.assign(page.dataset, { theme: chosen.get('theme') ?? 'system', screens: Object.keys(screens).join(' ') });
  body.className = chosen.get('body') ?? 'popup';
  const place = document.getElementById('screen') as HTMLElement;
  render(undefined, place);
  const drawn = screens[chosen.get('screen') ?? 'ranking']?.();
  render(<ChosenWords value={chosen.has('grow') ? grown(spoken) : spoken}>{drawn}</ChosenWords>, place);
}

await show(asked);
/** A test shows one screen after the other without loading the page anew. */
Object.assign(globalThis, { show: (search: string) => show(new URLSearchParams(search)) });
