import type { Message } from '../locales/message';
import { once } from './format';

type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type HolesOf<Text> = Text extends string ? Holes<Text> : Holes<Text[keyof Text]> | 'count';
type Values<Text> = [HolesOf<Text>] extends [never] ? [] : [Record<HolesOf<Text>, string | number>];

/** Asks for a text by its key; the compiler asks for the values of its `{holes}`. */
export type Say<Messages> = <Key extends keyof Messages>(key: Key, ...values: Values<Messages[Key]>) => string;

/** `messages` may be a translation: the keys and holes of the original `Messages` decide what can be asked. */
export function sayFrom<Messages>(messages: { [Key in keyof Messages]: Message }, language: string): Say<Messages> {
  const plural = once(() => new Intl.PluralRules(language));
  const number = once(() => new Intl.NumberFormat(language));
  // The same in all our languages, and on every row.
  const isPlain = (value: number) => Number.isInteger(value) && value >= 0 && value < 1_000;
  return (key, ...[values]: [Record<string, string | number>?]) => {
    const message = messages[key];
    const text =
      typeof message === 'string' ? message : (message[plural().select(Number(values?.count))] ?? message.other);
    if (!values) return text;
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values?.[name] ?? hole;
      return typeof value === 'number' && !isPlain(value) ? number().format(value) : `${value}`;
    });
  };
}
