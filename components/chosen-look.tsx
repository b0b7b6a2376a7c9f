import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { loadWords, wordsAtHand } from './load-words';
import type { Theme } from './screens/settings';
import { ChosenWords, chosenLanguage, type Language, type Words } from './words';
import './theme.css';

// Most people speak their browser's language: its file comes while the settings are being read.
void loadWords(chosenLanguage(undefined, navigator.language));

export interface ChosenLookProps {
  /** The language set by the person, if any. */
  language?: string;
  theme: Theme;
  children: ComponentChildren;
}

/** Stands around every screen: the language and the theme that the person chose. */
export function ChosenLook({ language, theme, children }: ChosenLookProps) {
  const words = useLoadedWords(chosenLanguage(language, navigator.language));
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  return words ? <ChosenWords value={words}>{children}</ChosenWords> : null;
}

/** Until a newly chosen language is there the old one stays: no word of a third is seen in between. */
function useLoadedWords(language: Language): Words | undefined {
  const [words, setWords] = useState(() => wordsAtHand(language));
  useLayoutEffect(() => {
    if (words?.language === language) return;
    let isWanted = true;
    void loadWords(language).then((loaded) => isWanted && setWords(loaded));
    return () => {
      isWanted = false;
    };
  }, [language]);
  useLayoutEffect(() => {
    if (words) document.documentElement.lang = words.language;
  }, [words]);
  return words;
}
