export const languages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil', 'es'] as const;
export type Language = (typeof languages)[number];

/** A thing that is sold, as the people who sell it call it: spellings, nicknames and half words included. */
export interface Thing {
  name: string;
  /** Slug by which the thing is to be recognised; missing for what nobody lists. */
  itemId?: string;
  /** Where a language is missing, sellers borrow the English words. */
  words: { en: string[] } & Partial<Record<Language, string[]>>;
  /** Without `#`. */
  tags: string[];
  /** What stands round the name in a product title. */
  title: string;
  pounds: number;
}
