import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../components/load-words';
import { languages } from '../../components/words';
import { storeText } from '../../scripts/pictures/store/store-text';
import { scenes } from '../../scripts/pictures/store/take-shots';

test('the stores have a text in every language we speak, and in no other', () => {
  expect(readdirSync('docs/store').toSorted()).toEqual(languages.map((language) => `${language}.md`).toSorted());
});

/** Of the two stores the smaller: Mozilla's name, Chrome's summary, Mozilla's description. */
const most = { name: 50, summary: 132, description: 15_000 };

describe.each(languages)('in %s', (language) => {
  const text = storeText(language);

  test('name and summary are those of the manifest, which Chrome shows', () => {
    const folder = `public/_locales/${language.replace('-', '_')}`;
    const { name, description } = JSON.parse(readFileSync(`${folder}/messages.json`, 'utf8'));
    expect([text.name, text.summary]).toEqual([name.message, description.message]);
  });

  test('everything is as short as the stores ask, and long enough to say something', () => {
    for (const part of ['name', 'summary', 'description'] as const) {
      expect([...text[part]].length, part).toBeLessThanOrEqual(most[part]);
      expect([...text[part]].length, part).toBeGreaterThan(part === 'name' ? 3 : 30);
    }
    expect(text.pictures.length).toBe(scenes.length);
    for (const line of text.pictures) expect([...line].length).toBeLessThanOrEqual(70);
  });

  test('what it quotes is what the screens say', async () => {
    const { say } = await loadWords(language);
    const said = text.description.toLowerCase();
    const quoted = ['welcome.start', 'health.pause', 'stage.watching'] as const;
    const stages = ['stage.emerging', 'stage.rising', 'stage.peaking', 'stage.fading'] as const;
    for (const key of [...quoted, ...stages, 'welcome.unaffiliated'] as const)
      expect(said, key).toContain(say(key).replace(/\.$/, '').toLowerCase());
    for (const key of quoted) expect(text.description).toMatch(new RegExp(`["“]${say(key)}["”]`, 'iu'));
  });

  test('it is plain text, and names no site as its own', () => {
    expect(text.description).not.toMatch(/[*_#`<>]|https?:|www\./);
  });
});
