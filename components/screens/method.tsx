import { useEffect, useRef } from 'preact/hooks';
import { formulaVersion } from '../../trends/score/evaluate';
import { formulas, type Topic, topics } from '../parts/method/topics';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './pages.css';
import './method.css';

interface MethodProps {
  /** The topic that somebody asked for; another word is none. */
  asked?: string;
  onBack(): void;
}

/** Each number in plain words, with its formula, and what none of them can tell. */
export function MethodScreen({ asked, onBack }: MethodProps) {
  const { say } = useWords();
  const place = useRef<HTMLHeadingElement>(null);
  const open = topics.find((topic) => topic === asked);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <div class="screen method">
      <ScreenHeader title={say('method.title')} onBack={onBack} />
      <main class="content prose">
        <p>
          <strong>{say('method.lead', { version: formulaVersion })}</strong>
        </p>
        {topics.map((topic) => (
          <section key={topic} class={topic === open ? 'asked-for' : undefined}>
            <h2 ref={topic === open ? place : undefined} tabIndex={-1}>
              {say(`method.${topic}.title`)}
            </h2>
            {say(`method.${topic}.text`)
              .split('\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            <Formulas topic={topic} />
          </section>
        ))}
      </main>
    </div>
  );
}

function Formulas({ topic }: { topic: Topic }) {
  const { say } = useWords();
  const lines = formulas[topic];
  if (!lines) return null;
  return (
    <details>
      <summary class="quiet">{say('method.formula')}</summary>
      <pre>{lines.join('\n')}</pre>
    </details>
  );
}
