import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../../../components/words';

export interface StoreText {
  name: string;
  summary: string;
  /** Plain text, as both stores take it. */
  description: string;
  /** What stands over each of the pictures, in their order. */
  pictures: string[];
}

/**
 * What a store says of the extension in one language.
 *
 * @throws where one of the parts is missing
 */
export function storeText(language: Language): StoreText {
  const text = readFileSync(resolve(import.meta.dirname, `../../../docs/store/${language}.md`), 'utf8');
  const part = (name: string): string => {
    const found = text.split(/^## /m).find((piece) => piece.startsWith(`${name}\n`));
    if (!found) throw new Error(`docs/store/${language}.md has no part "${name}".`);
    return found.slice(name.length).trim();
  };
  const pictures = part('Pictures').split('\n');
  return {
    ...{ name: part('Name'), summary: part('Summary'), description: part('Description') },
    pictures: pictures.map((line) => line.replace(/^\d+\. /, '')),
  };
}
