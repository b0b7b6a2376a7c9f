import { BadgeSetting, type BadgeSettingProps } from '../parts/badge-setting';
import { type LanguageChoice, LanguageSelect } from '../parts/language-select';
import { ScreenHeader } from '../parts/screen-header';
import { ShopTagList, type ShopTagListProps } from '../parts/shop-tag-list';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './pages.css';

const themes = ['system', 'light', 'dark'] as const;
/** What `data-theme` on the root element is set to. */
export type Theme = (typeof themes)[number];

interface ThemeChoice {
  theme: Theme;
  onTheme(theme: Theme): void;
}

interface PrivateChoice {
  readPrivate: boolean;
  /** Whether the browser itself lets the extension into private windows; missing until it is known. */
  isAllowedPrivate?: boolean;
  onReadPrivate(readPrivate: boolean): void;
}

export interface SettingsProps extends LanguageChoice, ThemeChoice, PrivateChoice {
  badges: BadgeSettingProps;
  shopTags: ShopTagListProps;
  onGo(place: Place): void;
  onBack(): void;
}

export function SettingsScreen({ chosen, onLanguage, badges, shopTags, onGo, onBack, ...choices }: SettingsProps) {
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
        <ThemeSetting {...choices} />
        <BadgeSetting {...badges} />
        <PrivateSetting {...choices} />
        <section class="setting">
          <h2>{say('settings.shopTags')}</h2>
          <p class="quiet">{say('settings.shopTags.hint')}</p>
          <ShopTagList {...shopTags} />
        </section>
        <section class="setting">
          <h2>{say('keeping.title')}</h2>
          <p class="quiet">{say('keeping.hint')}</p>
          <button type="button" class="button" onClick={() => onGo('data')}>
            {say('keeping.title')}
          </button>
        </section>
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

function ThemeSetting({ theme, onTheme }: ThemeChoice) {
  const { say } = useWords();
  return (
    <fieldset class="setting">
      <legend>{say('settings.theme')}</legend>
      {themes.map((one) => (
        <label key={one}>
          <input type="radio" name="theme" value={one} checked={one === theme} onChange={() => onTheme(one)} />
          {say(`settings.theme.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

function PrivateSetting({ readPrivate, isAllowedPrivate, onReadPrivate }: PrivateChoice) {
  const { say } = useWords();
  return (
    <section class="setting">
      <h2>{say('settings.private')}</h2>
      <label>
        <input
          type="checkbox"
          checked={readPrivate}
          onChange={({ currentTarget }) => onReadPrivate(currentTarget.checked)}
        />
        {say('settings.private.read')}
      </label>
      <p class="quiet">{say('settings.private.hint')}</p>
      {readPrivate && isAllowedPrivate === false && <p role="status">{say('settings.private.notAllowed')}</p>}
    </section>
  );
}
