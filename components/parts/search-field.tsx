import { useWords } from '../words';
import { useSlash } from './slash';

interface SearchFieldProps {
  /** Stands in the field, and is its name. */
  hint: string;
  text?: string;
  onText(text: string): void;
}

/** Narrows the list below it; `/` leads here. */
export function SearchField({ hint, text = '', onText }: SearchFieldProps) {
  const { say } = useWords();
  return (
    <input
      ref={useSlash()}
      type="search"
      value={text}
      maxLength={100}
      placeholder={hint}
      aria-label={hint}
      aria-keyshortcuts="/"
      title={say('ranking.searchHint')}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}
