import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { type Format, formatIn } from './format';
import { type Say, sayFrom } from './say';

const translations = { en, 'zh-CN': zhCN };

export type Language = keyof typeof translations;

/** Each in its own words, so that a person who cannot read the present language finds theirs. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' };
export const languages = Object.keys(languageNames) as Language[];

export interface Words {
  language: Language;
  say: Say<typeof en>;
  format: Format;
  /** The name of a slug that came from elsewhere, such as a page kind; one that we have no word for stays as it is. */
  sayName(group: 'cart' | 'event' | 'field' | 'kind' | 'unread', slug: string): string;
}

/** `setting` wins where we speak it; else the browser's language by its first part ("zh-TW" reads zh-CN); else English. */
export function chosenLanguage(setting: string | undefined, browserLanguage: string): Language {
  const first = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return (
    languages.find((language) => language === setting) ??
    languages.find((language) => first(language) === first(browserLanguage)) ??
    'en'
  );
}

export function wordsIn(language: Language): Words {
  const words: Record<string, unknown> = translations[language];
  return {
    language,
    say: sayFrom<typeof en>(translations[language], language),
    format: formatIn(language),
    sayName: (group, slug) => {
      const name = words[`${group}.${slug}`];
      return typeof name === 'string' ? name : slug;
    },
  };
}

/** `<ChosenWords value={wordsIn(language)}>` stands around every screen. */
export const ChosenWords = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(ChosenWords);
  if (!words) throw new Error('A screen stands outside <ChosenWords>.');
  return words;
}
