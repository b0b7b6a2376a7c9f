import { type LanguageChoice, LanguageSelect } from '../parts/language-select';
import { stageGlyphs } from '../parts/stage-glyphs';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './pages.css';

const topics = ['does', 'reads', 'stays'] as const;

export interface WelcomeProps extends LanguageChoice {
  /** Whether the person has agreed already. */
  started: boolean;
  /** The consent: nothing may be read before. */
  onStart(): void;
  onGo(place: Place): void;
}

export function WelcomeScreen({ chosen, onLanguage, started, onStart, onGo }: WelcomeProps) {
  const { say } = useWords();
  return (
    <div class="welcome">
      <header>
        <span class="brand">
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={stageGlyphs.peaking.path} />
          </svg>
          Trendcrest
        </span>
        <LanguageSelect chosen={chosen} onLanguage={onLanguage} />
      </header>
      <main>
        <h1>{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
        {topics.map((topic) => (
          <section key={topic}>
            <h2>{say(`welcome.${topic}.title`)}</h2>
            <p>{say(`welcome.${topic}.text`)}</p>
          </section>
        ))}
        <div class="consent" role="status">
          {started ? <Started /> : <Start onStart={onStart} />}
        </div>
      </main>
      <footer>
        <button type="button" class="button bare" onClick={() => onGo('privacy')}>
          {say('welcome.privacy')}
        </button>
        <span class="quiet">{say('welcome.unaffiliated')}</span>
      </footer>
    </div>
  );
}

function Start({ onStart }: Pick<WelcomeProps, 'onStart'>) {
  const { say } = useWords();
  return (
    <>
      <button type="button" class="button primary large" onClick={() => onStart()}>
        {say('welcome.start')}
      </button>
      <p class="quiet">{say('welcome.consent')}</p>
    </>
  );
}

function Started() {
  const { say } = useWords();
  return (
    <>
      <p>
        <strong>{say('welcome.started.title')}</strong>
      </p>
      <p>{say('welcome.started.text')}</p>
      <p class="quiet">{say('welcome.started.reload')}</p>
      <a class="button primary large" href="https://www.tiktok.com/" target="_blank" rel="noreferrer">
        {say('welcome.open')}
      </a>
    </>
  );
}
