import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ItemEvidence } from '../../components/parts/evidence/item-evidence';
import type { Language } from '../../components/words';
import type { ItemEvidence as Evidence } from '../../trends/evidence/item-evidence';
import { draw } from './draw';
import { earlyEvidence, sampleEvidence } from './sample-evidence';
import { nameOf, today } from './sample-market';

const drawEvidence = (change: Partial<Evidence> = {}, language?: Language) =>
  draw(<ItemEvidence evidence={{ ...sampleEvidence, ...change }} nameOf={nameOf} />, language);

/** The words of one kind of evidence, or nothing where it has nothing to say. */
const textOf = (title: string) =>
  screen.queryByRole('heading', { name: title, level: 3 })?.closest('section')?.textContent;

test('all of it stands under one heading, which says that the score knows nothing of it', () => {
  drawEvidence();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Also seen does not enter the score');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    ...['When these were posted', 'Views per hour', 'Against its category', 'On all of TikTok'],
    ...['Sellers', 'Price', 'Creators'],
  ]);
});

test('in the first minute it shows what there is, and says how the rest comes', () => {
  draw(<ItemEvidence evidence={earlyEvidence} nameOf={nameOf} />);
  expect(textOf('When these were posted')).toContain('4 of 4 videos were posted in the last 14 days');
  expect(textOf('Views per hour')).toMatch(/Look again another day/);
  expect(textOf('On all of TikTok')).toMatch(/^On all of TikTokOpen the page of one of its hashtags/);
  expect(textOf('Sellers')).toMatch(/First seen this week/);
  expect([textOf('Against its category'), textOf('Price')]).toEqual([undefined, undefined]);
});

test('an item whose videos are gone says nothing of dates, sellers and creators', () => {
  draw(
    <ItemEvidence
      evidence={{
        ...{ posted: { firstDay: today, counts: [0], older: 0, unknown: 0 }, prices: [], hashtags: [], creators: [] },
        videos: [],
        saturation: { weekly: [0, 0, 0, 0], fresh: 0 },
      }}
      nameOf={nameOf}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    ...['Views per hour', 'On all of TikTok'],
  ]);
});

test('the upload days can be read as a table, and are not sold as a history', () => {
  const { container } = drawEvidence({ posted: { firstDay: today - 2, counts: [3, 0, 1], older: 2, unknown: 4 } });
  const text = textOf('When these were posted');
  expect(text).toContain('4 of 10 videos were posted in the last 14 days · 2 before 8 May · 4 without a date');
  expect(text).toContain('this is no history of the item');
  expect(container.querySelectorAll('.posted rect')).toHaveLength(14);
  const [table] = screen.getAllByRole('table', { hidden: true });
  const rows = within(table as HTMLElement).getAllByRole('row', { hidden: true });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    ...['PostedVideos', '10 May1', '8 May3', 'Before 8 May2', 'No date4'],
  ]);
});

test('videos without a date draw no bars', () => {
  const { container } = drawEvidence({ posted: { firstDay: today, counts: [0], older: 0, unknown: 3 } });
  expect(textOf('When these were posted')).toContain('No upload date could be read');
  expect(container.querySelector('.posted')).toBeNull();
});

test('views per hour are observed ones, with their middle half where there is one', () => {
  drawEvidence();
  expect(textOf('Views per hour')).toContain('340 an hour observed half of them 120 to 1.2K');
  expect(textOf('Views per hour')).toContain('14 videos that you saw more than once');
});

test('one video has no quartiles, and a standstill is no number with zeros', () => {
  drawEvidence({ speed: { median: 0.0004, lowQuartile: 0.0004, highQuartile: 0.0004, videos: 1 } });
  expect(textOf('Views per hour')).toMatch(/< 0.1 an hour.*One video, the only one/);
  expect(textOf('Views per hour')).not.toContain('half of them');
});

test.each([
  ['falls-with-category', 'it falls with its category.'],
  ['falls-alone', 'it falls, and the category does not explain it.'],
  ['rises-with-category', 'it rises with its category.'],
  ['rises-alone', 'it rises, and not because its category does.'],
  [undefined, 'it hardly moves.'],
] as const)('growth that %s is said with both factors', (verdict, words) => {
  const relative = { itemTimes: 0.5, categoryTimes: 0.62, overCategory: 0.81, category: 'lash-serum', verdict };
  drawEvidence({ relative });
  expect(textOf('Against its category')).toContain(
    `at ×0.5 of the two weeks before, Lash serum as a whole at ×0.62: ${words}`,
  );
});

test('a hashtag tells its speed with its error, its change, and where the feed says otherwise', () => {
  drawEvidence();
  const [first, second, third] = within(screen.getByText('On all of TikTok').closest('section') as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(first).toMatch(
    /^#crystals1.2M views a day ± 50K\+59%Total 12.4B views · 1.31M videos, as of 10 MayIn your feed it falls, .*#crystals speeds up/,
  );
  expect(second).toBe('#crystaltokat most 140K views a day');
  expect(third).toBe('#luckycrystalsopen it again in a day or two');
});

test('a hashtag is text, and its address stays on TikTok', () => {
  drawEvidence({ hashtags: [{ hashtag: '../@x?"><b>', looks: 1, lastSeenAt: 1 }] });
  const link = screen.getByRole('link', { name: '#../@x?"><b>' });
  expect(link.getAttribute('href')).toBe('https://www.tiktok.com/tag/..%2F%40x%3F%22%3E%3Cb%3E');
  expect(link.getAttribute('rel')).toBe('noreferrer');
});
