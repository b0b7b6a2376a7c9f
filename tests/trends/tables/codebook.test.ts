import { expect, it } from 'vitest';
import type { ColumnMeaning } from '../../../trends/tables/column';
import { tables } from './all-tables';

const cell = (text = '') => text.replaceAll('|', '\\|');
const row = ({ key, kind, unit, means }: ColumnMeaning) => `| ${key} | ${kind} | ${cell(unit)} | ${cell(means)} |`;

it('is what the documentation says of the columns; renewed by `npx vitest run codebook -u`', async () => {
  const sections = Object.entries(tables).map(([name, columns]) =>
    [`## ${name}`, '', '| column | kind | unit | meaning |', '|---|---|---|---|', ...columns.map(row), ''].join('\n'),
  );
  const lead = [
    '# Codebook of the exported tables',
    '',
    'Made from the definitions that the files are written from. Kinds, formats and file names: [exports.md](exports.md).',
    '',
  ];
  await expect([...lead, ...sections].join('\n')).toMatchFileSnapshot('../../../docs/codebook.md');
});
