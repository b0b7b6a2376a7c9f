import { describe, expect, it } from 'vitest';
import { RefusedFile } from '../../storage/backup/refused-file';
import { largestTeamFile, readTeamFile, writeTeamFile } from '../../storage/team-file';
import { aTeam, teamItem } from '../a-team';

const sound = () => aTeam([teamItem('crystals', { rank: 0.3, score: 60 }), teamItem('own-skylamp')]);
const written = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(writeTeamFile(sound()));
  change(file);
  return JSON.stringify(file);
};
const withItem = (change: object, place = 0) =>
  written(({ items }) => Object.assign((items as object[])[place] ?? {}, change));

function refusal(text: string): string {
  try {
    readTeamFile(text);
    return 'taken';
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return error.message;
  }
}

describe('a team file', () => {
  it('says to the reader what the writer was given', () => {
    expect(readTeamFile(writeTeamFile(sound()))).toEqual(sound());
  });

  it('holds an item a line, and nothing of what nobody said', () => {
    const bare = teamItem('crystals', { price: undefined, agreement: undefined, sellers: undefined });
    const lines = writeTeamFile(aTeam([bare, teamItem('pop-it')])).split('\n');
    expect(lines).toHaveLength(5);
    expect(Object.keys(JSON.parse((lines[1] ?? '').replace(/,$/, '')))).not.toContain('price');
  });

  it('stands best first, whatever the order of the file', () => {
    const { items } = aTeam([teamItem('pop-it', { rank: -0.1 }), teamItem('crystals', { rank: 0.2 })]);
    expect(readTeamFile(writeTeamFile(aTeam(items))).items.map(({ itemId }) => itemId)).toEqual(['crystals', 'pop-it']);
  });

  it('leaves out fields that only a later version knows', () => {
    const read = readTeamFile(
      written((file) => {
        file.mood = 'good';
        Object.assign((file.items as object[])[0] ?? {}, { mood: 'good' });
      }),
    );
    expect(read).toEqual(sound());
  });

  it('shows names without what turns a text around', () => {
    const name = 'Sky\u202e lamp\u0000\n<b>';
    expect(readTeamFile(withItem({ name })).items[0]?.name).toBe('Sky lamp <b>');
    expect(readTeamFile(withItem({ name: '\u202e' })).items[0]?.name).toBe('crystals');
    const turned = written((file) => Object.assign(file, { team: 'A\u202eB', filter: { group: 'C\u0007D' } }));
    expect(readTeamFile(turned)).toMatchObject({ team: 'A B', filter: { group: 'C D' } });
  });

  it('is not written where nobody could read it', () => {
    expect(() => writeTeamFile(aTeam([teamItem('crystals', { rank: Number.NaN })]))).toThrow('items.0.rank');
    expect(() => writeTeamFile(aTeam([teamItem('crystals'), teamItem('crystals')]))).toThrow('items.0.itemId');
  });
});

describe('a file that is no team file', () => {
  it.each([
    ['nothing', '', 'not-ours'],
    ['a text', 'hello', 'not-ours'],
    ['another JSON', '[1]', 'not-ours'],
    ['nothing in JSON', 'null', 'not-ours'],
    ['a file of items', '{"format":"trendcrest-items","version":1,"choices":[]}', 'not-ours'],
    ['a later version', written((file) => Object.assign(file, { version: 2 })), 'newer'],
    ['half a version', written((file) => Object.assign(file, { version: 0.5 })), 'not-ours'],
    ['one that was cut off', writeTeamFile(sound()).slice(0, -40), 'cut-off'],
    ['one with a hole', writeTeamFile(sound()).replace('"rank":', '"rank"'), 'damaged'],
    ['one deeper than any', `{"format":"trendcrest-team","version":1,"items":${'['.repeat(200_000)}`, 'cut-off'],
    ['one too large', ' '.repeat(largestTeamFile + 1), 'too-large'],
  ])('is refused: %s', (_, text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  it.each([
    ['a name that is no text', { name: { toString: 'x' } }, 'items.0.name'],
    ['a long name', { name: 'x'.repeat(101) }, 'items.0.name'],
    ['no item', { itemId: '__proto__' }, 'items.0.itemId'],
    ['an item of markup', { itemId: '<img src=x>' }, 'items.0.itemId'],
    ['a score that is a text', { score: '54' }, 'items.0.score'],
    ['a score beyond the scale', { score: 101 }, 'items.0.score'],
    ['half a score', { score: 54.5 }, 'items.0.score'],
    ['a chance beyond one', { chanceOfHot: 1.1 }, 'items.0.chanceOfHot'],
    ['a number too large to draw', { level: 1e300 }, 'items.0.level'],
    ['an unknown stage', { stage: 'constructor' }, 'items.0.stage'],
    ['a certainty of four', { certainty: 4 }, 'items.0.certainty'],
    ['money without a currency', { price: { amount: 3 } }, 'items.0.price.currency'],
    ['a currency that is no code', { price: { amount: 3, currency: '</b>' } }, 'items.0.price.currency'],
    ['a line without an end', { line: Array.from({ length: 122 }, (_, at) => at) }, 'items.0.line'],
    ['half a point', { line: [19_000] }, 'items.0.line'],
    ['days that run backwards', { line: [19_001, 0.1, 19_000, 0.1] }, 'items.0.line'],
    ['a day after the last', { line: [20_001, 0.1] }, 'items.0.line'],
    ['more sightings than videos seen', { sightings: 901 }, 'items.0.sightings'],
    ['more videos than sightings', { videos: 13 }, 'items.0.sightings'],
    ['more observers than there are', { observers: 7 }, 'items.0.observers'],
    ['a moment in no calendar', { lastSeenAt: 8.65e15 }, 'items.0.lastSeenAt'],
    ['the same item twice', { itemId: 'own-skylamp' }, 'items.0.itemId'],
  ])('is refused for one item: %s', (_, change, place) => {
    expect(refusal(withItem(change))).toBe(`damaged: ${place}`);
  });

  it.each([
    ['too many items', { items: Array.from({ length: 10_001 }, () => 0) }, 'items'],
    ['a market that is no code', { filter: { market: 'Great' } }, 'filter.market'],
    ['a range that runs backwards', { fromDay: 20_001 }, 'toDay'],
    ['a date before all', { madeAt: -1 }, 'madeAt'],
    ['a date in no calendar', { madeAt: 9e15 }, 'madeAt'],
    ['a category of markup', { filter: { category: '<b>' } }, 'filter.category'],
    ['a long word of the team', { team: 'x'.repeat(101) }, 'team'],
  ])('is refused: %s', (_, change, place) => {
    expect(refusal(written((file) => Object.assign(file, change)))).toMatch(`damaged: ${place}`);
  });

  it('changes nothing in the objects of others', () => {
    const text = writeTeamFile(sound()).replace('{"format"', '{"__proto__":{"isBad":true},"format"');
    expect(Reflect.get(readTeamFile(text), 'isBad')).toBeUndefined();
    expect(Reflect.get({}, 'isBad')).toBeUndefined();
  });
});
