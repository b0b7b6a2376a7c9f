import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

it('THIRD_PARTY.md lists what is shipped, as package-lock.json has it: `npm run third-party` writes it', () => {
  const list = readFileSync('THIRD_PARTY.md', 'utf8');
  for (const name of Object.keys(dependencies)) {
    const { version, license } = lock.packages[`node_modules/${name}`];
    expect(list).toContain(`| ${name} | ${version} | ${license} |`);
  }
});
