import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Theme } from './screens/settings';
import { ChosenWords, chosenLanguage, wordsIn } from './words';
import './theme.css';

export interface ChosenLookProps {
  /** The language set by the person, if any. */
  language?: string;
  theme: Theme;
  children: ComponentChildren;
}

/** Stands around every screen: the language and the theme that the person chose. */
export function ChosenLook({ language: setting, theme, children }: ChosenLookProps) {
  const language = chosenLanguage(setting, navigator.language);
  const words = useMemo(() => wordsIn(language), [language]);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    document.documentElement.lang = language;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [language, theme]);
  return <ChosenWords value={words}>{children}</ChosenWords>;
}
