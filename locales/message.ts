/** A text, or one text per plural form of `{count}` (the forms are those of `Intl.PluralRules`). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The same keys in another language: a missing or a surplus one is a type error; plurals stay plurals. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Exclude<Message, string>;
};

/** A translation that is on its way: what it lacks is said in English, what it has too much is never asked for. */
export type Translating<Source> = Partial<Translated<Source>> & { readonly [key: string]: Message | undefined };
