import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { licensed } from './licensed';

/** It goes along with the extension: most licences ask that their text does. */
export const noticesFile = 'public/licences.txt';

/** What is shipped, each with the licence and the notice that it brings along. */
export function notices(): string {
  const shipped = licensed().filter(({ isShipped }) => isShipped);
  const parts = shipped.map(({ name, version, licence }) =>
    [`${name} ${version} (${licence})`, ...textsOf(`node_modules/${name}`)].join('\n\n'),
  );
  return `Trendcrest contains parts of these packages, packed and otherwise unchanged.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function textsOf(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:licen[cs]e|notice)/i.test(name)) : [];
  return files.toSorted().map((name) => readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n').trim());
}
