import { type Language, type Messages, type Words, wordsFrom } from './words';

const english = async () => (await import('../locales/en')).en;

/** A file for each language, of which a window loads the one that it speaks. */
const load: Record<Language, () => Promise<Messages>> = {
  en: english,
  id: async () => ({ ...(await english()), ...(await import('../locales/id')).id }),
  ms: async () => ({ ...(await english()), ...(await import('../locales/ms')).ms }),
  fil: async () => ({ ...(await english()), ...(await import('../locales/fil')).fil }),
  vi: async () => ({ ...(await english()), ...(await import('../locales/vi')).vi }),
  th: async () => ({ ...(await english()), ...(await import('../locales/th')).th }),
  'zh-CN': async () => (await import('../locales/zh-CN')).zhCN,
};

export const loadWords = async (language: Language): Promise<Words> => wordsFrom(language, await load[language]());
