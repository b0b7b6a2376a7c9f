import { en } from '../locales/en';
import { type Language, type Messages, type Words, wordsFrom } from './words';

/** A file for each language, of which a window loads the one that it speaks; English, which most read, is always there. */
const load: Record<Language, () => Messages | Promise<Messages>> = {
  en: () => en,
  id: async () => (await import('../locales/id')).id,
  ms: async () => (await import('../locales/ms')).ms,
  fil: async () => (await import('../locales/fil')).fil,
  vi: async () => (await import('../locales/vi')).vi,
  th: async () => (await import('../locales/th')).th,
  'zh-CN': async () => (await import('../locales/zh-CN')).zhCN,
};

export const loadWords = async (language: Language): Promise<Words> => wordsFrom(language, await load[language]());

/** Those that can be had without waiting: a screen that waits is drawn a frame later. */
export const wordsAtHand = (language: Language): Words | undefined =>
  language === 'en' ? wordsFrom(language, en) : undefined;
