import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Package {
  version: string;
  license?: string;
  dev?: boolean;
  dependencies?: Record<string, string>;
}

const lock: { packages: Record<string, Package> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

interface Licensed {
  name: string;
  version: string;
  licence: string;
  isShipped: boolean;
}

/** Everything that `package-lock.json` names; what is shipped is what the extension's own dependencies need. */
function licensed(): Licensed[] {
  const shipped = new Set(withNeeds(Object.keys(dependencies)));
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, version, licence: license ?? licenceIn(path), isShipped: shipped.has(path) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

function withNeeds(names: string[], known = new Set<string>()): string[] {
  for (const name of names) {
    const path = `node_modules/${name}`;
    if (known.has(path) || !lock.packages[path]) continue;
    known.add(path);
    withNeeds(Object.keys(lock.packages[path].dependencies ?? {}), known);
  }
  return [...known];
}

function licenceIn(path: string): string {
  try {
    const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return typeof license === 'string' ? license : (license?.type ?? 'not said');
  } catch {
    return 'not installed here';
  }
}

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
  'Made by `npm run third-party`. What is shipped is part of the extension; the tools only build and test it.',
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
console.log(`THIRD_PARTY.md: ${shipped.length} packages shipped, ${tools.length} tools`);
