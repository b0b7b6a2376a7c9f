import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isAllowed } from '../../scripts/third-party/licences';
import { licensed } from '../../scripts/third-party/licensed';
import { notices, noticesFile } from '../../scripts/third-party/notices';

const all = licensed();

it('THIRD_PARTY.md lists what is shipped, as package-lock.json has it: `npm run third-party` writes it', () => {
  const list = readFileSync('THIRD_PARTY.md', 'utf8');
  const [, shipped = ''] = /## Shipped\n([\s\S]*?)\n## /.exec(list) ?? [];
  const rows = all
    .filter(({ isShipped }) => isShipped)
    .map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`);
  expect(rows.length).toBeGreaterThan(5);
  expect(
    shipped
      .split('\n')
      .filter((line) => /^\| [@a-z]/.test(line))
      .slice(1),
  ).toEqual(rows);
});

it('the extension brings along the licences of what is in it: `npm run third-party` writes them', () => {
  const said = readFileSync(noticesFile, 'utf8');
  expect(said).toBe(notices());
  for (const { name } of all.filter(({ isShipped }) => isShipped)) expect(said).toContain(`\n${name} `);
  expect(said).toContain('Permission is hereby granted, free of charge');
});

it('everything is under a licence that we use, what is shipped under a stricter list', () => {
  expect(all.length).toBeGreaterThan(100);
  const refused = all.filter(({ licence, isShipped }) => !isAllowed(licence, isShipped ? 'shipped' : 'tool'));
  expect(refused).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', false],
  ['BSD-3-Clause OR GPL-2.0', true],
  ['GPL-3.0-only', false],
  ['MIT AND GPL-2.0', false],
  ['not said', false],
  ['UNLICENSED', false],
  ['', false],
])('“%s” may be shipped: %s', (licence, may) => expect(isAllowed(licence, 'shipped')).toBe(may));
