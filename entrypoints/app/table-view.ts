import { useEffect, useState } from 'preact/hooks';
import { firstView, knownView, withoutGaps } from '../../components/parts/wide/known-view';
import type { SavedView, TableView } from '../../components/parts/wide/table-menus';
import { readTableViews, type StoredView, saveTable, saveTableViews } from '../../storage/table-views';

export interface TableViews {
  view: TableView;
  views: SavedView[];
  deleted?: SavedView;
  onView(view: TableView): void;
  onSaveView(name: string, view: TableView): void;
  onRestoreView(view: SavedView): void;
  onDeleteView(view: SavedView): void;
  onPutBack(): void;
}

/** How the person looks at the table, and the views they saved; missing until it is known. */
export function useTableViews(): TableViews | undefined {
  const [state, setState] = useState<{ view: TableView; views: SavedView[]; deleted?: SavedView }>();
  useEffect(() => void readKnown().then(setState), []);
  if (!state) return undefined;
  const keep = (views: SavedView[], deleted?: SavedView) => {
    setState({ ...state, views, deleted });
    void saveTableViews(views.map((view) => ({ ...stored(view), name: view.name })));
  };
  const onView = (view: TableView) => {
    setState({ ...state, view });
    void saveTable(stored(view));
  };
  const without = (name: string) => state.views.filter((view) => view.name !== name);
  return {
    ...state,
    onView,
    onSaveView: (name, view) => keep([...without(name), { ...view, name }]),
    onRestoreView: ({ name: _, ...view }) => onView(view),
    onDeleteView: (view) => keep(without(view.name), view),
    onPutBack: () => state.deleted && keep([...without(state.deleted.name), state.deleted]),
  };
}

async function readKnown() {
  const { table, views } = await readTableViews();
  return {
    view: table ? knownView(table) : firstView,
    views: views.map((view) => ({ ...knownView(view), name: view.name })),
  };
}

const stored = ({ columns, sort, filter }: TableView): StoredView => ({
  ...{ columns, sort },
  filter: { ...withoutGaps(filter) } as StoredView['filter'],
});
