import type { VNode } from 'preact';
import { NotInSampleScreen } from '../../components/screens/not-in-sample';
import type { Database } from '../../storage/database';
import type { Ranking as RankingFound } from '../../storage/find-ranking';
import type { Settings } from '../../storage/settings';
import type { ChosenItems } from './chosen-items';
import { back, type Frame } from './go';
import { later } from './later';
import type { Past } from './past-work';
import { Ranking } from './ranking';
import { removeSampled } from './sampled';

/** What every screen is given; each takes what it needs. */
export interface ScreenProps {
  database: Database;
  settings: Settings;
  frame: Frame;
  /** Missing until it is known. */
  chosen?: ChosenItems;
  past: Past;
  /** The first rows of the ranking, while the window shows what it opened with. */
  ranked?: RankingFound;
  /** What stands behind the slash of its view, e.g. `crystals` of `item/crystals`. */
  asked?: string;
  /** The item that the person looked at just before this view, if any. */
  cameFrom?: string;
}

const Dashboard = later(async () => (await import('./dashboard')).Dashboard);

/** By the word that a view begins with; the popup opens without what only these show. */
const screens: Record<string, (props: ScreenProps) => VNode | null> = {
  data: later(async () => (await import('./keeping')).Keeping),
  export: later(async () => (await import('./export')).Export),
  health: later(async () => (await import('./capture-health')).CaptureHealth),
  item: later(async () => (await import('./item')).Item),
  items: later(async () => (await import('./own-items')).OwnItems),
  method: later(async () => (await import('./method')).Method),
  privacy: later(async () => (await import('./privacy')).Privacy),
  sample: later(async () => (await import('./sample')).Sample),
  settings: later(async () => (await import('./choices')).Choices),
  team: later(async () => (await import('./team')).Team),
  watch: later(async () => (await import('./watch-list')).WatchList),
};

/** Every other view is the ranking, as wide as its frame. */
const rankings = { popup: Ranking, panel: Ranking, tab: Dashboard };

/** They change, bring in or take along what was really seen. */
const realOnly = new Set(['data', 'export', 'items', 'sample', 'team']);

export function Screen({ view, ...props }: Omit<ScreenProps, 'asked'> & { view: string }) {
  const [name = '', asked] = view.split(/\/(.*)/s);
  if (props.settings.isSample && realOnly.has(name))
    return <NotInSampleScreen onBack={() => back()} onRemove={removeSampled} />;
  const Shown = (Object.hasOwn(screens, name) && screens[name]) || rankings[props.frame];
  return <Shown {...props} asked={asked} />;
}
