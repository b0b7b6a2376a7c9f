import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { scrollThrough } from '../../scripts/start/browse';
import { writeTeamFile } from '../../storage/team-file';
import { itemName } from '../../trends/items/item-names';
import { aTeam, teamItem } from '../a-team';
import { expect, isFirefox, test } from './browser';
import { openReplica } from './replica-page';
import { startReading, stored } from './stored';

const asFile = (text: string, name = 'team.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function openFile(page: Page, button: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles(asFile(text));
}

test('a team’s ranking stands beside one’s own: opened, narrowed, sorted, taken along, removed and put back', async ({
  context,
  home,
}) => {
  test.slow();
  const page = await startReading(context, home);
  await scrollThrough(await openReplica(context, 'tag/tiktokmademebuyit', { seed: 5 }), 20);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.bringToFront();
  await page.goto(`${home}/dashboard.html`);
  const own = page.getByRole('table', { name: 'Items by score' }).getByRole('rowheader');
  await expect(own.first()).toBeVisible();
  const [first = '', second = ''] = await own.allInnerTexts();
  const ids = (await stored(page, 'items')).map(({ itemId }) => itemId);
  const idOf = (name: string) => ids.find((id) => itemName(id, 'en') === name) ?? name;
  const ranked = { stage: 'rising', rank: 0.9, score: 80, certainty: 2 } as const;
  const team = aTeam(
    [
      teamItem(idOf(first), ranked),
      teamItem('own-skylamp', { ...ranked, name: '=Sky lamp <img src=x onerror=alert(1)>', rank: 1, score: 83 }),
    ],
    // Everything that was seen, so that one's own scores are those of the dashboard.
    { filter: {}, team: 'Sourcing, Leeds' },
  );

  // Opened, first with files that are refused.
  await page.getByRole('button', { name: 'Team ranking' }).click();
  await expect(page.getByRole('heading', { name: 'See what a whole team sees' })).toBeVisible();
  const hostile: [string, string][] = [
    ['{"format":"trendcrest-items","version":1,"choices":[]}', 'It is no team file of Trendcrest.'],
    [writeTeamFile(team).slice(0, -60), 'Its end is missing.'],
    [writeTeamFile(team).replace('"version":1', '"version":9'), 'A newer Trendcrest made it.'],
    [writeTeamFile(team).replace('"score":83', '"score":1e9'), 'It is damaged at items.1.score.'],
    [' '.repeat(20_000_001), 'It is larger than 20 megabytes.'],
  ];
  for (const [text, said] of hostile) {
    await openFile(page, 'Open a team file', text);
    await expect(page.getByRole('alert')).toContainText(said);
  }
  await openFile(page, 'Open a team file', writeTeamFile(team));
  const about = page.getByRole('region', { name: 'About this file' });
  await expect(about).toContainText('Sourcing, Leeds');
  await expect(about).toContainText('All markets, Feed and shelves');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // Both sides, and what only one sees; strangers' text is text.
  const table = page.getByRole('table', { name: 'Your scores and the team’s' });
  const names = table.getByRole('rowheader');
  await expect(names.nth(0)).toHaveText('=Sky lamp <img src=x onerror=alert(1)>');
  await expect(names.nth(1)).toHaveText(first);
  await expect(table.getByRole('row').nth(2)).toContainText('Not seen yet');
  await page.getByRole('combobox', { name: 'Who sees it' }).selectOption({ label: 'Only the team (1)' });
  await expect(names).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Who sees it' }).selectOption('mine');
  await expect(names.filter({ hasText: second })).toBeVisible();
  await table.getByRole('button', { name: 'You: Score' }).click();
  await expect(table.getByRole('columnheader', { name: 'You: Score' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: 'Clear filters' }).click();

  // By keyboard from row to row, followed, looked up.
  await table.getByRole('button', { name: 'Team: Score' }).click();
  await names.nth(1).getByRole('button').focus();
  await page.keyboard.press('Home');
  await expect(names.nth(0).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '1688' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: `Follow ${first}` }).click();
  await expect(page.getByRole('button', { name: `Follow ${first}` })).toHaveAttribute('aria-pressed', 'true');

  // Nothing that axe finds, in either theme; Firefox takes none from a test.
  for (const colorScheme of isFirefox() ? [] : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
  }

  // The file holds what is seen, and runs nothing.
  const listed = await names.allInnerTexts();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^trendcrest-team-.*\.csv$/);
  const text = readFileSync(await saved.path(), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data.map(({ item }) => item?.replace(/^'/, ''))).toEqual(expect.arrayContaining(listed));
  expect(data[0]).toMatchObject({ seen_by: 'team', team_score: '83', own_score: '' });
  expect(data[0]?.item).toMatch(/^'=Sky lamp/);
  expect(data[0]?.other_filter).toContain('Sourcing, Leeds');

  // It survives a reload, stays apart from what was seen, and goes for good.
  await page.reload();
  await expect(names.nth(1)).toHaveText(first);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'See what a whole team sees' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names.nth(1)).toHaveText(first);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'See what a whole team sees' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(own.first()).toBeVisible();
});

test('who deletes everything deletes the team’s ranking too, and brings it back with the rest', async ({
  context,
  home,
}) => {
  const page = await startReading(context, home);
  const show = (view: string) => page.goto(`${home}/dashboard.html#${view}`);
  await show('team');
  await openFile(page, 'Open a team file', writeTeamFile(aTeam([teamItem('crystals')])));
  const about = page.getByRole('region', { name: 'About this file' });
  await expect(about).toBeVisible();
  await show('data');
  await page.getByRole('radio', { name: 'Everything' }).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${home}/dashboard.html#team`);
  await expect(other.getByRole('heading', { name: 'See what a whole team sees' })).toBeVisible();
  await other.close();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is back.')).toBeVisible();
  await show('team');
  await expect(about).toBeVisible();
});
