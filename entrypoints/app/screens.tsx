import type { VNode } from 'preact';
import { NotInSampleScreen } from '../../components/screens/not-in-sample';
import { PrivacyScreen } from '../../components/screens/privacy';
import type { Database } from '../../storage/database';
import type { Settings } from '../../storage/settings';
import { CaptureHealth } from './capture-health';
import { Choices } from './choices';
import type { ChosenItems } from './chosen-items';
import { back, type Frame } from './go';
import { later } from './later';
import { OwnItems } from './own-items';
import type { Past } from './past-work';
import { Ranking } from './ranking';
import { Sample } from './sample';
import { removeSampled } from './sampled';
import { WatchList } from './watch-list';

/** What every screen is given; each takes what it needs. */
export interface ScreenProps {
  database: Database;
  settings: Settings;
  frame: Frame;
  /** Missing until it is known. */
  chosen?: ChosenItems;
  past: Past;
  /** What stands behind the slash of its view, e.g. `crystals` of `item/crystals`. */
  asked?: string;
  /** The item that the person looked at just before this view, if any. */
  cameFrom?: string;
}

const Dashboard = later(async () => (await import('./dashboard')).Dashboard);
const Exporting = later(async () => (await import('./export')).Export);
const Kept = later(async () => (await import('./keeping')).Keeping);
const Method = later(async () => (await import('./method')).Method);
const Teams = later(async () => (await import('./team')).Team);
const ItemPage = later(async () => (await import('./item')).Item);

/** By the word that a view begins with. */
const screens: Record<string, (props: ScreenProps) => VNode | null> = {
  data: Kept,
  export: Exporting,
  health: CaptureHealth,
  item: ItemPage,
  items: OwnItems,
  method: Method,
  privacy: () => <PrivacyScreen onBack={() => back()} />,
  sample: Sample,
  settings: Choices,
  team: Teams,
  watch: WatchList,
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
