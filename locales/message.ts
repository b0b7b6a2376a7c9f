/** A text, or one text per plural form of `{count}` (the forms are those of `Intl.PluralRules`). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The same keys in another language: a missing or a surplus one is a type error; plurals stay plurals. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Exclude<Message, string>;
};
