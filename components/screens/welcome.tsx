import { Interests, type InterestsProps } from '../parts/interests';
import { type LanguageChoice, LanguageSelect } from '../parts/language-select';
import { stageGlyphs } from '../parts/stage-glyphs';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './pages.css';

const topics = ['does', 'reads', 'stays'] as const;

export interface WelcomeProps extends LanguageChoice, InterestsProps {
  /** Whose toolbar is spoken of. */
  browser: 'chrome' | 'firefox';
  /** Whether the person has agreed already. */
  started: boolean;
  /** The consent: nothing may be read before. */
  onStart(): void;
  onGo(place: Place): void;
}

export function WelcomeScreen(props: WelcomeProps) {
  const { chosen, onLanguage, started, onStart, onGo } = props;
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
        <section>
          <h2>{say('look.title')}</h2>
          <p>{say('sample.what')}</p>
          <p>
            <button type="button" class="button" onClick={() => onGo('sample')}>
              {say('sample.show')}
            </button>
          </p>
        </section>
        <Interests {...props} />
        <Pin {...props} />
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

function Pin({ browser }: Pick<WelcomeProps, 'browser'>) {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('pin.title')}</h2>
      <ol class="first-steps">
        <li>{say(`pin.${browser}.open`)}</li>
        <li>{say(`pin.${browser}.pin`)}</li>
      </ol>
      <p class="quiet">{say('pin.count')}</p>
    </section>
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
