import { expect, test } from 'vitest';
import { chosenLanguage, languages, wordsIn } from '../../components/words';
import { en } from '../../locales/en';
import type { Message } from '../../locales/message';
import { zhCN } from '../../locales/zh-CN';
import { eventNames } from '../../trends/sales-calendar';

const original: Record<string, Message> = en;
const translations: Record<string, Record<string, Message>> = { 'zh-CN': zhCN };

const forms = (message: Message) => (typeof message === 'string' ? { only: message } : message);
const holes = (message: Message) =>
  new Set(Object.values(forms(message)).flatMap((text) => text.match(/\{\w+\}/g) ?? []));

test.each(Object.entries(translations))('%s says everything that English says', (_, translation) => {
  expect(Object.keys(translation).toSorted()).toEqual(Object.keys(original).toSorted());
});

test.each(Object.entries(translations))('%s leaves the same holes', (_, translation) => {
  for (const [key, message] of Object.entries(translation)) {
    expect([key, holes(message)]).toEqual([key, holes(original[key] ?? '')]);
  }
});

test.each(Object.entries({ en: original, ...translations }))(
  '%s has each of its plural forms, no other',
  (language, words) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of Object.entries(words)) {
      if (typeof message !== 'string') expect([key, Object.keys(message).toSorted()]).toEqual([key, wanted]);
    }
  },
);

test('a count chooses the plural form and is written as the language writes it', () => {
  const { say } = wordsIn('en');
  expect(say('count.sightings', { count: 1 })).toBe('1 sighting');
  expect(say('count.sightings', { count: 1412 })).toBe('1,412 sightings');
  expect(wordsIn('zh-CN').say('count.sightings', { count: 1412 })).toBe('出现 1,412 次');
});

test('a value that looks like a hole is left alone', () => {
  expect(wordsIn('en').say('empty.search', { text: '{text} $& $1' })).toBe('No item matches “{text} $& $1”.');
});

test.each([
  ['zh-CN', 'en-GB', 'zh-CN'],
  [undefined, 'zh-TW', 'zh-CN'],
  [undefined, 'en-GB', 'en'],
  [undefined, 'pt-BR', 'en'],
  ['xx', 'zh', 'zh-CN'],
])('setting %s in a browser that speaks %s gives %s', (setting, browserLanguage, language) => {
  expect(chosenLanguage(setting, browserLanguage)).toBe(language);
});

test('a slug that we have no word for stays as it is', () => {
  expect(wordsIn('en').sayName('kind', 'foryou')).toBe('For You');
  expect(wordsIn('en').sayName('kind', 'brand-new')).toBe('brand-new');
});

test.each(eventNames)('the sales event %s has a word in every language', (event) => {
  for (const language of languages) expect(wordsIn(language).sayName('event', event)).not.toBe(event);
});
