import { readFileSync, writeFileSync } from 'node:fs';
import { releasedChangelog } from './changelog';

export interface EditedFile {
  path: string;
  before: string;
  after: string;
}

/** The files that name the version, as they will be; nothing is written. `day` is YYYY-MM-DD. */
export function editedFiles(version: string, day: string): EditedFile[] {
  const edits: [string, (text: string) => string][] = [
    ['package.json', (text) => withVersion(text, 1, version)],
    // Its own first line and that of the package in it.
    ['package-lock.json', (text) => withVersion(text, 2, version)],
    ['CITATION.cff', (text) => replaced(text, /^version: .*$/m, `version: ${version}`)],
    ['CHANGELOG.md', (text) => releasedChangelog(text, version, day)],
  ];
  return edits.map(([path, edit]) => {
    const before = readFileSync(path, 'utf8');
    return { path, before, after: edit(before) };
  });
}

/** The first `times` versions in a file of npm's; those of other packages come later. */
function withVersion(text: string, times: number, version: string): string {
  let left = times;
  return text.replace(/"version": "[^"]*"/g, (found) => {
    left -= 1;
    return left >= 0 ? `"version": "${version}"` : found;
  });
}

function replaced(text: string, pattern: RegExp, line: string): string {
  if (!pattern.test(text)) throw new Error(`There is no line like ${pattern}.`);
  return text.replace(pattern, line);
}

export function writeEdits(edits: EditedFile[], which: 'before' | 'after'): void {
  for (const edit of edits) writeFileSync(edit.path, edit[which]);
}
