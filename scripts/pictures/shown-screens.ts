/** What a database can hold when a picture is made. */
export const states = ['empty', 'sample', 'heavy'] as const;
export type State = (typeof states)[number];

export interface ShownScreen {
  name: string;
  /** The page of the extension, and the view in it. */
  page: 'popup' | 'dashboard' | 'welcome';
  view?: string;
  /** Where it says something else than in the others; everywhere if it is missing. */
  states?: State[];
}

export const sizes: Record<ShownScreen['page'], { width: number; height: number }> = {
  popup: { width: 420, height: 600 },
  dashboard: { width: 1440, height: 900 },
  welcome: { width: 1280, height: 900 },
};

/** They change what was really seen, and stay away from a sample. */
const real: State[] = ['empty', 'heavy'];
const popup = (view: string, only?: State[]): ShownScreen => ({ name: view, page: 'popup', view, states: only });
const item = 'item/crystals';

export const shownScreens: ShownScreen[] = [
  popup('ranking'),
  { ...popup(item), name: 'item' },
  popup('watch'),
  popup('items', real),
  popup('data', real),
  popup('export', real),
  { ...popup('export/crystals', ['heavy']), name: 'export-item' },
  popup('health'),
  popup('settings', ['empty']),
  popup('method', ['empty']),
  popup('privacy', ['empty']),
  { name: 'dashboard', page: 'dashboard', view: 'ranking' },
  { name: 'dashboard-item', page: 'dashboard', view: item },
  { name: 'dashboard-watch', page: 'dashboard', view: 'watch' },
  { name: 'dashboard-team', page: 'dashboard', view: 'team', states: ['empty'] },
  { name: 'welcome', page: 'welcome', states: ['empty'] },
];
