import type { Word } from './lexicon';

export interface Found {
  word: Word;
  /** In parts: words where writing parts them by spaces, else letters. */
  length: number;
}

/** Which of the words that end `length` parts on is meant, if any; asked for the longest first. */
export type Choose = (words: Word[], length: number) => Word | undefined;

/** Whether what is known already stands for the other, wherever that is looked for. */
export const standsFor = (known: Word, other: Word) =>
  other.itemId !== undefined &&
  known.spelling === other.spelling &&
  known.itemId !== undefined &&
  (!known.isOfTitles || other.isOfTitles === true);
