import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the citation names the version that is here', () => {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(citation).toContain(`\nversion: ${version}\n`);
  expect(citation).toContain(`\nlicense: ${license}\n`);
});
