import { readFileSync } from 'node:fs';

interface Package {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

export interface Licensed {
  name: string;
  version: string;
  licence: string;
  isShipped: boolean;
}

/**
 * Everything that `package-lock.json` names; what is shipped is what the extension's own dependencies need, and `alsoShipped`:
 * tools of which a part goes into the extension.
 */
export function licensed(): Licensed[] {
  const lock: { packages: Record<string, Package> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const shipped = new Set([...withNeeds(lock.packages, Object.keys(dependencies)), ...alsoShipped.map(pathOf)]);
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, version, licence: license ?? licenceIn(path), isShipped: shipped.has(path) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const alsoShipped = ['@wxt-dev/browser', 'wxt'];

const pathOf = (name: string) => `node_modules/${name}`;

function withNeeds(packages: Record<string, Package>, names: string[], known = new Set<string>()): string[] {
  for (const path of names.map(pathOf)) {
    if (known.has(path) || !packages[path]) continue;
    known.add(path);
    withNeeds(packages, Object.keys(packages[path].dependencies ?? {}), known);
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
