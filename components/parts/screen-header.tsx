import type { ComponentChildren } from 'preact';
import { useWords } from '../words';

/** Back, a title, and what may stand beside it. */
export function ScreenHeader({
  title,
  onBack,
  children,
}: {
  title: string;
  onBack(): void;
  children?: ComponentChildren;
}) {
  const { say } = useWords();
  return (
    <header class="bar">
      <button type="button" class="button back" aria-label={say('page.back')} title={say('page.back')} onClick={onBack}>
        ←
      </button>
      <h1 class="cut" title={title}>
        {title}
      </h1>
      {children}
    </header>
  );
}
