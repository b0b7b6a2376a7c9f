import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../components/words';

const folder = 'public/_locales';

test('the stores and the browser say what this is in every language we speak', () => {
  expect(readdirSync(folder).toSorted()).toEqual(languages.map((language) => language.replace('-', '_')).toSorted());
});

test.each(readdirSync(folder))('%s has a name, and a description that the stores take', (language) => {
  const messages = JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8'));
  expect(Object.keys(messages)).toEqual(['name', 'description']);
  expect(messages.name.message).toBe('Trendcrest');
  expect(messages.description.message.length).toBeGreaterThan(40);
  // The Chrome Web Store's limit.
  expect(messages.description.message.length).toBeLessThanOrEqual(132);
});
