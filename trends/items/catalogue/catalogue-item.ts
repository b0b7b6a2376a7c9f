/** What a catalogue file says of one item. */
export interface Entry {
  /** The item that stands for this one and its sisters together. */
  parent?: string;
  /**
   * Words by language, separated by commas; the first is the name. What is in brackets is too common a
   * word for captions, and looked for only in titles that name nothing else. English plurals are made by the matcher.
   */
  en: string;
  zh: string;
  id: string;
  ms?: string;
  vi?: string;
  th?: string;
  fil?: string;
  es?: string;
  /**
   * Words of the lists above that are said of other things too (what is in it, what it smells of, the phone that it
   * fits): they count only where nothing else is named.
   */
  weak?: string;
  /** Longer phrases in which a word above means something else; other items' words are read in them. */
  not?: string;
}

export type Entries = Record<string, Entry>;

/** The languages in which items have names, in the order in which a row of `shownNames` holds them. */
export const namedLanguages = ['en', 'zh', 'id', 'ms', 'vi', 'th', 'fil'] as const;
