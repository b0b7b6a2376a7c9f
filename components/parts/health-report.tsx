import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

const saidForMs = 4_000;

/** Puts the report into the clipboard; where the browser refuses, its text stands selected, ready to be copied. */
export function HealthReport({ report }: { report: string }) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'byHand'>();
  const [isShown, setShown] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'copied' : 'byHand');
    if (isCopied) setTimeout(setOutcome, saidForMs, undefined);
    else setShown(true);
  }
  useLayoutEffect(() => {
    if (outcome === 'byHand') text.current?.select();
  }, [outcome]);
  return (
    <section class="block">
      <h2>{say('report.title')}</h2>
      <p class="quiet">{say('report.says')}</p>
      <div class="headed">
        <button type="button" class="button" onClick={() => void copy()}>
          {say('report.copy')}
        </button>
        <span class="quiet" role="status">
          {outcome && say(`report.${outcome}`)}
        </span>
      </div>
      <details open={isShown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary class="quiet">{say('report.look')}</summary>
        <textarea
          ref={text}
          class="report"
          readOnly
          rows={10}
          spellcheck={false}
          aria-label={say('report.title')}
          value={report}
        />
      </details>
    </section>
  );
}
