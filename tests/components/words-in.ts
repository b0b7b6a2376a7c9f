import { loadWords } from '../../components/load-words';
import { type Language, languages, type Words } from '../../components/words';

const loaded = new Map(
  await Promise.all(languages.map(async (language) => [language, await loadWords(language)] as const)),
);

/** Every language at once, so that a test need not wait for one. */
export function wordsIn(language: Language): Words {
  const words = loaded.get(language);
  if (!words) throw new Error(`Nobody speaks ${language}.`);
  return words;
}
