import { type LanguageChoice, LanguageSelect } from '../parts/language-select';
import { ScreenHeader } from '../parts/screen-header';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './pages.css';

const themes = ['system', 'light', 'dark'] as const;
/** What `data-theme` on the root element is set to. */
export type Theme = (typeof themes)[number];

export interface SettingsProps extends LanguageChoice {
  theme: Theme;
  onTheme(theme: Theme): void;
  onGo(place: Place): void;
  onBack(): void;
}

export function SettingsScreen({ chosen, onLanguage, theme, onTheme, onGo, onBack }: SettingsProps) {
  const { say } = useWords();
  return (
    <div class="screen">
      <ScreenHeader title={say('settings.title')} onBack={onBack} />
      <main class="content">
        <section class="setting">
          <h2>{say('settings.language')}</h2>
          <LanguageSelect chosen={chosen} onLanguage={onLanguage} />
          <p class="quiet">{say('settings.languageHint')}</p>
        </section>
        <fieldset class="setting">
          <legend>{say('settings.theme')}</legend>
          {themes.map((one) => (
            <label key={one}>
              <input type="radio" name="theme" value={one} checked={one === theme} onChange={() => onTheme(one)} />
              {say(`settings.theme.${one}`)}
            </label>
          ))}
        </fieldset>
        <section class="setting">
          <h2>{say('privacy.title')}</h2>
          <p class="quiet">{say('privacy.lead')}</p>
          <button type="button" class="button" onClick={() => onGo('privacy')}>
            {say('welcome.privacy')}
          </button>
        </section>
        <p class="quiet">{say('welcome.unaffiliated')}</p>
      </main>
    </div>
  );
}
