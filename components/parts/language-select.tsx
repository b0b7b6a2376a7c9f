import { type Language, languageNames, languages, useWords } from '../words';

export interface LanguageChoice {
  /** Missing: as the browser. */
  chosen?: Language;
  onLanguage(language?: Language): void;
}

/** Each language in its own words. */
export function LanguageSelect({ chosen, onLanguage }: LanguageChoice) {
  const { say } = useWords();
  return (
    <select
      class="select"
      aria-label={say('settings.language')}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => onLanguage(languages.find((language) => language === currentTarget.value))}
    >
      <option value="">{say('settings.browserLanguage')}</option>
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageNames[language]}
        </option>
      ))}
    </select>
  );
}
