import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { en } from '../locales/en';
import type { Translated } from '../locales/message';
import { type Format, formatIn } from './format';
import { type Say, sayFrom } from './say';

/** Each in its own words, so that a person who cannot read the present language finds theirs. */
export const languageNames = {
  en: 'English',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  fil: 'Filipino',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  'zh-CN': '简体中文',
};

export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as Language[];

/** Every text of the screens in one language. */
export type Messages = Translated<typeof en>;

export interface Words {
  language: Language;
  say: Say<typeof en>;
  format: Format;
  /** The name of a slug that came from elsewhere, such as a page kind; one that we have no word for stays as it is. */
  sayName(group: 'event' | 'field' | 'kind' | 'unread', slug: string): string;
}

/** What browsers call a language of ours by another name: old codes of Indonesian and Filipino, standard Malay. */
const aliases: Record<string, string> = { in: 'id', tl: 'fil', zsm: 'ms' };

/** `setting` wins where we speak it; else the browser's language by its first part ("zh-TW" reads zh-CN); else English. */
export function chosenLanguage(setting: string | undefined, browserLanguage: string): Language {
  const first = (tag: string) => {
    const [base = ''] = tag.toLowerCase().split(/[-_]/);
    return aliases[base] ?? base;
  };
  return (
    languages.find((language) => language === setting) ??
    languages.find((language) => first(language) === first(browserLanguage)) ??
    'en'
  );
}

export function wordsFrom(language: Language, messages: Messages): Words {
  const words: Record<string, unknown> = messages;
  return {
    language,
    say: sayFrom<typeof en>(messages, language),
    format: formatIn(language),
    sayName: (group, slug) => {
      const name = words[`${group}.${slug}`];
      return typeof name === 'string' ? name : slug;
    },
  };
}

/** `<ChosenWords value={…}>` stands around every screen. */
export const ChosenWords = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(ChosenWords);
  if (!words) throw new Error('A screen stands outside <ChosenWords>.');
  return words;
}
