import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { docsPage, putBetween, readDocs } from './read-table/docs-page';
import { faultsOf, fileRows } from './read-table/file-rows';
import { mutationTable } from './read-table/mutation-table';
import { readingTables } from './read-table/tables';

const usage = `Usage: npm run read:table [-- --check]
Reads the saved pages and answers in the folder that TRENDCREST_SAMPLES names, compares what the extension's readers
give with a plain walk over each file, and writes the tables into docs/reading.md; with --check it only compares.`;

async function makeTables(folder: string): Promise<{ page: string; faults: string[] }> {
  const rows = await fileRows(folder);
  const reading = readingTables(rows);
  const mutation = await mutationTable(folder);
  console.log(`${reading}\n\n${mutation}`);
  const page = putBetween(putBetween(readDocs(), 'reading table', reading), 'mutation table', mutation);
  return { page, faults: rows.flatMap(faultsOf) };
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } });
const folder = process.env.TRENDCREST_SAMPLES;
if (values.help) console.log(usage);
else if (!folder) fail(`TRENDCREST_SAMPLES is not set.\n${usage}`);
else {
  const { page, faults } = await makeTables(folder);
  for (const fault of faults) fail(`✗ ${fault}`);
  if (!values.check) writeFileSync(docsPage, page);
  else if (page !== readDocs()) fail('✗ docs/reading.md is not what the readers give now: npm run read:table');
}
