import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byArea, releasedChangelog, unreleasedChanges } from '../../scripts/release/changelog';
import { editedFiles } from '../../scripts/release/edited-files';
import { packFiles, sha256 } from '../../scripts/release/pack';
import { readSources } from '../../scripts/release/sources';
import { releasedVersion } from '../../scripts/release/version';
import { readWish } from '../../scripts/release/wish';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the version of a release', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', '1.10.0', '1.10.0'],
    ['1.2.3', undefined, '1.2.3'],
  ])('after %s, %s is %s', (current, wish, version) => expect(releasedVersion(current, wish)).toBe(version));

  it.each(['1.2.2', '0.9.9', '1.2', '1.2.3-beta', '01.2.4', 'latest', ''])('is never "%s" after 1.2.3', (wish) => {
    expect(() => releasedVersion('1.2.3', wish)).toThrow();
  });
});

describe('the changelog', () => {
  const changelog = '# Changes\n\n## Unreleased\n\n- New badge.\n\n## 0.1.0 (2026-01-02)\n\n- First.\n';

  it('puts what was unreleased under the version and the day', () => {
    expect(releasedChangelog(changelog, '0.2.0', '2026-03-04')).toBe(
      '# Changes\n\n## Unreleased\n\nNothing yet.\n\n## 0.2.0 (2026-03-04)\n\n- New badge.\n\n## 0.1.0 (2026-01-02)\n\n- First.\n',
    );
  });

  it('refuses a release of which it has nothing to tell, and one that it tells of already', () => {
    const once = releasedChangelog(changelog, '0.2.0', '2026-03-04');
    expect(() => releasedChangelog(once, '0.3.0', '2026-03-05')).toThrow('says nothing');
    expect(() => releasedChangelog(changelog, '0.1.0', '2026-03-04')).toThrow('has 0.1.0 already');
  });

  it('lists commits by their area', () => {
    expect(byArea(['score - Say why - and how', 'badges - Hide', 'Merge', 'score - Count'])).toEqual([
      ...['badges', '  Hide', 'other', '  Merge', 'score', '  Say why - and how', '  Count'],
    ]);
  });

  it('of this project can be released', () => {
    expect(() => unreleasedChanges(readFileSync('CHANGELOG.md', 'utf8'))).not.toThrow();
  });
});

it('a release names its version in every file that names one, and touches no version of others', () => {
  const edits = editedFiles('9.8.7', '2030-01-02');
  const changedLines = edits
    .filter(({ path }) => path !== 'CHANGELOG.md')
    .flatMap(({ before, after }) => {
      const old = before.split('\n');
      return after.split('\n').filter((line, at) => line !== old[at]);
    });
  expect(changedLines.map((line) => line.trim())).toEqual([
    ...['"version": "9.8.7",', '"version": "9.8.7",', '"version": "9.8.7",', 'version: 9.8.7'],
  ]);
});

describe('a zip', () => {
  afterEach(() => vi.unstubAllEnvs());
  const one: [string, Uint8Array] = ['a/b.js', bytes('one')];
  const other: [string, Uint8Array] = ['a.json', bytes('{}')];

  it('has the same bytes whatever the order, the clock and the time zone', () => {
    const sums = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].flatMap((zone) => {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: Date.UTC(2031, 6, zone.length) });
      const zips = [new Map([one, other]), new Map([other, one])].map((files) => sha256(packFiles(files)));
      vi.useRealTimers();
      return zips;
    });
    expect(new Set(sums).size).toBe(1);
  });

  it('holds what was put in, and differs where that does', () => {
    const zip = packFiles(new Map([one, other]), new Set(['a.json']));
    expect(unzipSync(zip)).toEqual(Object.fromEntries([one, other]));
    expect(sha256(packFiles(new Map([one, ['a.json', bytes('[]')]])))).not.toBe(
      sha256(packFiles(new Map([one, other]))),
    );
  });
});

it('the sources hold what builds them, with the version that is released, and nothing that git ignores', () => {
  const { files, programs } = readSources(editedFiles('9.8.7', '2030-01-02'));
  const paths = [...files.keys()];
  expect(paths).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', '.npmrc', 'README.md']),
  );
  expect(paths.filter((path) => /^(node_modules|\.output|\.wxt|out)\//.test(path))).toEqual([]);
  expect(JSON.parse(new TextDecoder().decode(files.get('package.json'))).version).toBe('9.8.7');
  expect(programs).toContain('.ci/run');
});

it('a release is asked for in words that are understood, or not begun', () => {
  expect(readWish(['minor', '--dry-run', '--day', '2030-01-02'])).toMatchObject({
    ...{ version: 'minor', isDry: true, isChecked: false, isTested: false, day: '2030-01-02' },
  });
  const end = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  for (const wrong of [['1.0.0', '2.0.0'], ['--dry'], ['--day', 'today']])
    expect(() => readWish(wrong)).toThrow('ended');
  expect(end).toHaveBeenCalledWith(2);
  expect(complaint).toHaveBeenCalledTimes(3);
});
