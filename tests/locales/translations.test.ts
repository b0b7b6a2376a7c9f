import { expect, test } from 'vitest';
import { languages } from '../../components/words';
import { en } from '../../locales/en';
import { fil } from '../../locales/fil';
import { id } from '../../locales/id';
import type { Message } from '../../locales/message';
import { ms } from '../../locales/ms';
import { th } from '../../locales/th';
import { vi } from '../../locales/vi';
import { zhCN } from '../../locales/zh-CN';

const original: Record<string, Message> = en;
const translations: [string, Record<string, Message>][] = Object.entries({ id, ms, fil, vi, th, 'zh-CN': zhCN });
const all: typeof translations = [['en', original], ...translations];

const formsOf = (message: Message): [string, string][] =>
  typeof message === 'string' ? [['only', message]] : Object.entries(message);
const holesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

/** Those of the form that a language uses most. */
const holesOf = (message: Message) => holesIn(typeof message === 'string' ? message : message.other);

test('every language that can be chosen is held to this', () => {
  expect(all.map(([language]) => language).toSorted()).toEqual(languages.toSorted());
});

test.each(translations)('%s says everything that English says, and nothing else', (_, translation) => {
  expect(Object.keys(translation).toSorted()).toEqual(Object.keys(original).toSorted());
});

test.each(translations)('%s leaves the same holes', (_, translation) => {
  for (const [key, message] of Object.entries(translation))
    expect([key, holesOf(message)]).toEqual([key, holesOf(original[key] ?? '')]);
});

/** A form that is for one number alone need not say which. */
const isForOne = (rules: Intl.PluralRules, form: string) =>
  Array.from({ length: 200 }, (_, count) => rules.select(count)).filter((one) => one === form).length === 1;

test.each(all)('%s has the same holes in each plural form, and no stray brace', (language, messages) => {
  const rules = new Intl.PluralRules(language);
  for (const [key, message] of Object.entries(messages)) {
    for (const [form, text] of formsOf(message)) {
      const holes = holesIn(text);
      const wanted = holesOf(message).filter((hole) => holes.includes(hole) || !isForOne(rules, form));
      expect([key, form, holes]).toEqual([key, form, wanted]);
      expect([key, form, text.replace(/\{\w+\}/g, '')]).toEqual([key, form, expect.not.stringMatching(/[{}]/)]);
    }
  }
});

test.each(all)('%s has each of its plural forms, no other', (language, messages) => {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message !== 'string') expect([key, Object.keys(message).toSorted()]).toEqual([key, wanted]);
  }
});

test.each(all)('%s leaves no text empty', (_, messages) => {
  for (const [key, message] of Object.entries(messages)) {
    for (const [form, text] of formsOf(message)) expect([key, form, text.trim()]).not.toEqual([key, form, '']);
  }
});
