const unreleased = '## Unreleased';
const nothingYet = 'Nothing yet.';

/** What CHANGELOG.md says of what is not released, without its heading. */
export function unreleasedChanges(changelog: string): string {
  const [, after] = changelog.split(`${unreleased}\n`);
  if (after === undefined) throw new Error(`CHANGELOG.md has no heading "${unreleased}".`);
  const text = after.split(/^## /m)[0]?.trim() ?? '';
  return text === nothingYet ? '' : text;
}

/**
 * The changelog with what was unreleased under `version` and `day` (YYYY-MM-DD).
 *
 * @throws where nothing is said to have changed, or the version stands there already
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  const changes = unreleasedChanges(changelog);
  if (changes === '') throw new Error(`CHANGELOG.md says nothing under "${unreleased}": write what a person notices.`);
  if (changelog.includes(`## ${version} (`)) throw new Error(`CHANGELOG.md has ${version} already.`);
  const [before = '', after = ''] = changelog.split(`${unreleased}\n`);
  const older = after.trimStart().slice(changes.length);
  return `${before}${unreleased}\n\n${nothingYet}\n\n## ${version} (${day})\n\n${changes}${older}`;
}

/** Subjects such as `score - Say why`, by area, for whoever writes the changelog. */
export function byArea(subjects: string[]): string[] {
  const parted = subjects.map((subject) => {
    const [area = '', ...said] = subject.split(' - ');
    return said.length > 0 ? { area, what: said.join(' - ') } : { area: 'other', what: subject };
  });
  return [...Map.groupBy(parted, ({ area }) => area)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([area, commits]) => [area, ...commits.map(({ what }) => `  ${what}`)]);
}
