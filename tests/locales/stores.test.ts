import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../components/words';

const folder = 'public/_locales';

test('the stores and the browser say what this is in every language we speak', () => {
  expect(readdirSync(folder).toSorted()).toEqual(languages.map((language) => language.replace('-', '_')).toSorted());
});

test.each(readdirSync(folder))(
  '%s has a name, a description that the stores take, and the name of the key',
  (language) => {
    const messages = JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8'));
    expect(Object.keys(messages)).toEqual(['name', 'description', 'badges']);
    expect(messages.name.message).toBe('Trendcrest');
    expect(messages.description.message.length).toBeGreaterThan(40);
    expect(messages.badges.message).toContain('TikTok');
    // The Chrome Web Store's limit.
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  },
);
