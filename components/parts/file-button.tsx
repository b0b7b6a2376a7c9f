import { useRef } from 'preact/hooks';

interface FileButtonProps {
  text: string;
  /** As the field of a file has it: endings and types, parted by commas. */
  accept: string;
  isPrimary?: boolean;
  isDisabled?: boolean;
  onFile(file: File): void;
  /** Where a window would close as the browser asks for a file: opens one that does not. */
  onChooseElsewhere?(): void;
}

export const jsonFiles = '.json,application/json';

/** A button that asks for a file. */
export function FileButton({ text, accept, isPrimary, isDisabled, onFile, onChooseElsewhere }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={isPrimary ? 'button primary' : 'button'}
        disabled={isDisabled}
        onClick={onChooseElsewhere ?? (() => field.current?.click())}
      >
        {text}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={text}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
