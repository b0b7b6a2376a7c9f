import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { EditedFile } from './edited-files';
import type { Files } from './pack';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 }).trimEnd();

export interface Sources {
  files: Files;
  /** Paths of those that can be run. */
  programs: Set<string>;
}

/**
 * Every file that git does not ignore, as it will be once the release has written its version into it: after a commit,
 * those under version control.
 */
export function readSources(edits: EditedFile[]): Sources {
  const rows = git('ls-files', '--stage', '-z').split('\0').filter(Boolean);
  const listed = rows.map((row) => {
    const [facts = '', path = ''] = row.split('\t');
    return { path, isProgram: facts.startsWith('100755') };
  });
  const added = git('ls-files', '--others', '--exclude-standard', '-z').split('\0').filter(Boolean);
  listed.push(...added.map((path) => ({ path, isProgram: false })));
  const present = listed.filter(({ path }) => existsSync(path));
  const edited = new Map(edits.map(({ path, after }) => [path, new TextEncoder().encode(after)]));
  return {
    files: new Map(present.map(({ path }) => [path, edited.get(path) ?? new Uint8Array(readFileSync(path))])),
    programs: new Set(present.filter(({ isProgram }) => isProgram).map(({ path }) => path)),
  };
}

/** What is changed here and not committed, one path a line; nothing where all is. */
export const uncommitted = (): string => git('status', '--porcelain');

export const tagOf = (version: string): string => `v${version}`;

export const isTagged = (version: string): boolean => git('tag', '--list', tagOf(version)) !== '';

/** Subjects of the commits since the latest release, newest first. */
export function subjectsSinceRelease(): string[] {
  const latest = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-v:refname').split('\n')[0];
  return git('log', '--format=%s', '--no-merges', latest ? `${latest}..HEAD` : 'HEAD').split('\n');
}

export function commitRelease(version: string, paths: string[]): void {
  git('add', ...paths);
  git('commit', '--quiet', '--message', `release - Make ${version}`);
  git('tag', '--annotate', tagOf(version), '--message', `Trendcrest ${version}`);
}
