import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import { Popover } from './popover';
import { type ColumnKey, columnKeys } from './wide-columns';
import type { WideFilter } from './wide-filter';
import type { WideSort } from './wide-order';

/** How a person looks at the table. */
export interface TableView {
  columns: ColumnKey[];
  sort: WideSort;
  filter: WideFilter;
}

export interface SavedView extends TableView {
  name: string;
}

interface ColumnMenuProps {
  shown: ColumnKey[];
  onColumns(columns: ColumnKey[]): void;
}

/** Columns to choose; those that come in later stand in the order of the list. */
export function ColumnMenu({ shown, onColumns }: ColumnMenuProps) {
  const { say } = useWords();
  const toggle = (key: ColumnKey, isShown: boolean) =>
    onColumns(columnKeys.filter((one) => (one === key ? isShown : shown.includes(one))));
  return (
    <Popover text={say('wide.columns')}>
      {columnKeys.map((key) => (
        <label key={key} class="tickable">
          <input
            type="checkbox"
            checked={shown.includes(key)}
            onChange={({ currentTarget }) => toggle(key, currentTarget.checked)}
          />
          {say(`column.${key}`)}
        </label>
      ))}
    </Popover>
  );
}

const longestName = 40;

export interface ViewMenuProps {
  views: SavedView[];
  /** The view that was deleted last, while it can be put back. */
  deleted?: SavedView;
  onSaveView(name: string): void;
  onRestoreView(view: SavedView): void;
  onDeleteView(view: SavedView): void;
  onPutBack(): void;
}

/** Columns, order and filters under a name of the person's. */
export function ViewMenu({ views, deleted, onSaveView, onRestoreView, onDeleteView, onPutBack }: ViewMenuProps) {
  const { say } = useWords();
  const [name, setName] = useState('');
  const isTaken = views.some((view) => view.name === name.trim());
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim()) onSaveView(name.trim());
    setName('');
  };
  return (
    <Popover text={say('wide.views')}>
      {views.length === 0 && <p class="quiet">{say('wide.views.none')}</p>}
      <ul aria-label={say('wide.views')}>
        {views.map((view) => (
          <li key={view.name} class="view">
            <button type="button" class="button bare cut" title={view.name} onClick={() => onRestoreView(view)}>
              {view.name}
            </button>
            <button
              type="button"
              class="button bare"
              aria-label={say('wide.views.delete', { name: view.name })}
              title={say('wide.views.delete', { name: view.name })}
              onClick={() => onDeleteView(view)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {deleted && (
        <p class="view" role="status">
          <span class="cut">{say('wide.views.deleted', { name: deleted.name })}</span>
          <button type="button" class="button" onClick={onPutBack}>
            {say('items.undo')}
          </button>
        </p>
      )}
      <form class="view" onSubmit={save}>
        <input
          type="text"
          value={name}
          maxLength={longestName}
          placeholder={say('wide.views.name')}
          aria-label={say('wide.views.name')}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {say(isTaken ? 'wide.views.replace' : 'wide.views.save')}
        </button>
      </form>
    </Popover>
  );
}
