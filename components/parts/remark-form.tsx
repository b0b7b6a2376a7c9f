import { useState } from 'preact/hooks';
import { longestLabel, longestNote } from '../../trends/remark-texts';
import { useWords } from '../words';

export interface RemarkProps {
  note?: string;
  labels?: string[];
  /** Labels of other items, to choose from. */
  known: string[];
  onNote(note: string): void;
  onLabels(labels: string[]): void;
}

/** What a person notes of an item. Each letter is kept at once: a popup closes without asking. */
export function RemarkForm({ note = '', labels = [], known, onNote, onLabels }: RemarkProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(note);
  return (
    <section class="block remark">
      <h2>{say('remark.title')}</h2>
      <Labels {...{ labels, known, onLabels }} />
      <textarea
        rows={2}
        value={typed}
        maxLength={longestNote}
        placeholder={say('remark.note.hint')}
        aria-label={say('remark.note')}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onNote(currentTarget.value);
        }}
      />
    </section>
  );
}

function Labels({ labels, known, onLabels }: Required<Pick<RemarkProps, 'labels' | 'known' | 'onLabels'>>) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim()) onLabels([...labels, typed]);
    setTyped('');
  };
  return (
    <form class="labels" onSubmit={add}>
      <ul aria-label={say('remark.labels')}>
        {labels.map((label) => (
          <li key={label} class="kept-label">
            <span class="cut" title={label}>
              {label}
            </span>
            <button
              type="button"
              aria-label={say('remark.label.remove', { label })}
              title={say('remark.label.remove', { label })}
              onClick={() => onLabels(labels.filter((one) => one !== label))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        list="known-labels"
        value={typed}
        maxLength={longestLabel}
        placeholder={say('remark.label.add')}
        aria-label={say('remark.label.add')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id="known-labels">
        {known.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <button type="submit" class="button" disabled={typed.trim() === ''}>
        {say('remark.label.save')}
      </button>
    </form>
  );
}
