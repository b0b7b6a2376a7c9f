import { useState } from 'preact/hooks';
import { isCategory } from '../../../trends/items/item-names';
import type { ItemDraft } from '../../../trends/items/own-item-draft';
import { useWords } from '../../words';
import { AskForm } from './ask-form';
import type { Fault, NamedItem } from './item-asks';

export interface ItemFormProps {
  label: string;
  draft?: ItemDraft;
  categories: NamedItem[];
  onSave(draft: ItemDraft): Promise<Fault | undefined>;
  onClose(): void;
}

const lines = (text: string) => text.split('\n');

/** Name, words, what they are not, category. */
export function ItemForm({ label, draft, categories, onSave, onClose }: ItemFormProps) {
  const { say } = useWords();
  const [name, setName] = useState(draft?.name ?? '');
  const [words, setWords] = useState(draft?.words.join('\n') ?? '');
  const [excludes, setExcludes] = useState(draft?.excludes.join('\n') ?? '');
  const [parent, setParent] = useState(draft?.parent ?? '');
  const typed = { name, words: lines(words), excludes: lines(excludes), parent: parent || undefined };
  return (
    <AskForm label={label} save={say('items.save')} onSave={() => onSave(typed)} onClose={onClose}>
      <NameField label={say('items.form.name')} name={name} onName={setName} />
      <PhrasesField name="words" text={words} onText={setWords} />
      <PhrasesField name="excludes" text={excludes} onText={setExcludes} />
      <label>
        {say('items.form.category')}
        <select class="select" value={parent} onChange={({ currentTarget }) => setParent(currentTarget.value)}>
          <option value="">{say('items.form.noCategory')}</option>
          <Categories
            label={say('items.form.category')}
            categories={categories.filter(({ itemId }) => isCategory(itemId))}
          />
          <Categories
            label={say('items.form.countedIn')}
            categories={categories.filter(({ itemId }) => !isCategory(itemId))}
          />
        </select>
      </label>
    </AskForm>
  );
}

function Categories({ label, categories }: { label: string; categories: NamedItem[] }) {
  if (categories.length === 0) return null;
  return (
    <optgroup label={label}>
      {categories.map(({ itemId, name }) => (
        <option key={itemId} value={itemId}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

interface NameFieldProps {
  label: string;
  name: string;
  onName(name: string): void;
}

export function NameField({ label, name, onName }: NameFieldProps) {
  return (
    <label>
      {label}
      <input
        class="select"
        type="text"
        autoComplete="off"
        value={name}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
    </label>
  );
}

interface PhrasesFieldProps {
  name: 'words' | 'excludes';
  text: string;
  onText(text: string): void;
}

function PhrasesField({ name, text, onText }: PhrasesFieldProps) {
  const { say } = useWords();
  const rows = Math.min(8, Math.max(name === 'words' ? 3 : 1, text.split('\n').length + (text ? 1 : 0)));
  return (
    <label>
      {say(`items.form.${name}`)}
      <textarea
        class="select"
        rows={rows}
        spellcheck={false}
        autoCapitalize="none"
        aria-description={say(`items.form.${name}Hint`)}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <span class="quiet" aria-hidden="true">
        {say(`items.form.${name}Hint`)}
      </span>
    </label>
  );
}
