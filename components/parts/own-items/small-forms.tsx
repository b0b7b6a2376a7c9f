import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import { AskForm } from './ask-form';
import type { Fault } from './item-asks';
import { NameField } from './item-form';

interface RenameFormProps {
  itemName: string;
  onSave(name: string): Promise<Fault | undefined>;
  onClose(): void;
}

export function RenameForm({ itemName, onSave, onClose }: RenameFormProps) {
  const { say } = useWords();
  const [name, setName] = useState(itemName);
  return (
    <AskForm
      label={say('items.renameOne', { name: itemName })}
      save={say('items.save')}
      onSave={() => onSave(name)}
      onClose={onClose}
    >
      <NameField label={say('items.form.name')} name={name} onName={setName} />
    </AskForm>
  );
}

interface SplitFormProps {
  itemName: string;
  words: string[];
  onSave(words: string[], name: string): Promise<Fault | undefined>;
  onClose(): void;
}

/** The words that are ticked leave, under a name of their own. */
export function SplitForm({ itemName, words, onSave, onClose }: SplitFormProps) {
  const { say } = useWords();
  const [leaving, setLeaving] = useState<string[]>([]);
  const [name, setName] = useState('');
  const toggle = (word: string, isLeaving: boolean) =>
    setLeaving(words.filter((one) => (one === word ? isLeaving : leaving.includes(one))));
  return (
    <AskForm
      label={say('items.splitOne', { name: itemName })}
      save={say('items.split.save')}
      onSave={() => onSave(leaving, name)}
      onClose={onClose}
    >
      <fieldset class="ticks">
        <legend>{say('items.split.words')}</legend>
        {words.map((word) => (
          <label key={word}>
            <input
              type="checkbox"
              checked={leaving.includes(word)}
              onChange={({ currentTarget }) => toggle(word, currentTarget.checked)}
            />
            {word}
          </label>
        ))}
      </fieldset>
      <NameField label={say('items.split.name')} name={name} onName={setName} />
    </AskForm>
  );
}
