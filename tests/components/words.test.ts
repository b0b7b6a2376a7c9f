import { expect, test } from 'vitest';
import { chosenLanguage, languages } from '../../components/words';
import { eventNames } from '../../trends/sales-calendar';
import { wordsIn } from './words-in';

test('a count chooses the plural form and is written as the language writes it', () => {
  const { say } = wordsIn('en');
  expect(say('count.sightings', { count: 1 })).toBe('1 sighting');
  expect(say('count.sightings', { count: 1412 })).toBe('1,412 sightings');
  expect(wordsIn('zh-CN').say('count.sightings', { count: 1412 })).toBe('出现 1,412 次');
});

test('a small number is the same in every language, so that no formatter is made for it', () => {
  for (const language of languages)
    for (let number = 0; number < 1_000; number += 1)
      expect(new Intl.NumberFormat(language).format(number)).toBe(`${number}`);
  expect(wordsIn('en').say('row.scored', { name: 'x', stage: 'y', score: -1_000, band: 0.5 })).toContain('-1,000');
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
  [undefined, 'tl', 'fil'],
  [undefined, 'fil-PH', 'fil'],
  [undefined, 'in-ID', 'id'],
  [undefined, 'ms-MY', 'ms'],
  [undefined, 'th_TH', 'th'],
  ['vi', 'id', 'vi'],
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
