import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words';
import { type Fault, faultText } from './item-asks';

interface AskFormProps {
  label: string;
  save: string;
  /** What was typed is handed over by whoever draws the fields. */
  onSave(): Promise<Fault | undefined>;
  onClose(): void;
  children: ComponentChildren;
}

/** Fields, Save and Cancel; closes once it is saved, and says why where it is not. */
export function AskForm({ label, save, onSave, onClose, children }: AskFormProps) {
  const words = useWords();
  const [fault, setFault] = useState<Fault>();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    const refused = await onSave();
    setFault(refused);
    if (!refused) onClose();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Or the browser closes the whole popup.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form ref={form} class="ask" aria-label={label} noValidate onSubmit={submit} onKeyDown={closeOnEscape}>
      {children}
      <p class="fault" role="alert">
        {fault && faultText(fault, words)}
      </p>
      <div class="thing-actions">
        <button type="submit" class="button primary">
          {save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.say('items.cancel')}
        </button>
      </div>
    </form>
  );
}
