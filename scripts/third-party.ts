import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { isAllowed } from './third-party/licences';
import { type Licensed, licensed } from './third-party/licensed';
import { notices, noticesFile } from './third-party/notices';

/** What the registry knows against what is shipped and against the tools; missing where it does not answer. */
function advisories(): string {
  const audit = (...more: string[]) => {
    const { stdout } = spawnSync('npm', ['audit', '--json', ...more], { encoding: 'utf8' });
    try {
      const { vulnerabilities } = JSON.parse(stdout).metadata;
      return `${vulnerabilities.total} (${vulnerabilities.high + vulnerabilities.critical} high or critical)`;
    } catch {
      return undefined;
    }
  };
  const [shipped, all] = [audit('--omit=dev'), audit()];
  if (shipped === undefined || all === undefined)
    return 'The registry that this was made with does not answer `npm audit`, so advisories were not looked up.';
  return `Known advisories (\`npm audit\`): ${shipped} against what is shipped, ${all} with the tools.`;
}

const table = (rows: Licensed[]) => [
  '| package | version | licence |',
  '|---|---|---|',
  ...rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
];

const all = licensed();
const shipped = all.filter(({ isShipped }) => isShipped);
const tools = all.filter(({ isShipped }) => !isShipped);
const byLicence = Map.groupBy(tools, ({ licence }) => licence);
const lines = [
  '# Third-party software',
  '',
  'Made by `npm run third-party`. What is shipped is part of the extension, with the licences in `public/licences.txt`; the',
  'tools only build and test it.',
  '',
  advisories(),
  '',
  '## Shipped',
  '',
  ...table(shipped),
  '',
  '## Tools, by licence',
  '',
  ...[...byLicence]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([licence, rows]) => `- ${licence}: ${rows.length}`),
  '',
];
writeFileSync('THIRD_PARTY.md', lines.join('\n'));
writeFileSync(noticesFile, notices());
console.log(`THIRD_PARTY.md: ${shipped.length} packages shipped, ${tools.length} tools`);
for (const { name, version, licence, isShipped } of all) {
  if (isAllowed(licence, isShipped ? 'shipped' : 'tool')) continue;
  console.error(`✗ ${name} ${version}: ${licence} is no licence that we use (scripts/third-party/licences.ts)`);
  process.exitCode = 1;
}
