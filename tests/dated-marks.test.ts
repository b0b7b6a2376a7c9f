import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultyMarks } from './dated-marks';

const mark = ['TO', 'DO'].join('');

it.each([
  [`// ${mark} 2027-03-01: read the new grid`, []],
  [`// ${mark} 2026-11-30: read the new grid`, []],
  [`// ${mark} 2026-11-29: read the new grid`, ['1: was to be done by 2026-11-29']],
  [`one\n/* ${mark}: read the new grid */`, ['2: without a day and what is to be done']],
  [`// ${mark} 2027-03-01`, ['1: without a day and what is to be done']],
  [`// ${mark} 2027-13-01: read the new grid`, ['1: without a day and what is to be done']],
  [`// ${['FIX', 'ME'].join('')}`, ['1: without a day and what is to be done']],
  [`const todos = '${mark}S';`, []],
])('on 30 November 2026, %j', (text, faults) => expect(faultyMarks(text, '2026-11-30')).toEqual(faults));

it('nothing here is put off without a day, nor beyond it', () => {
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => /\.(?:ts|tsx|mjs|mts|css|html|json|md|yml)$/.test(path) && path !== 'package-lock.json');
  expect(paths.length).toBeGreaterThan(500);
  const today = new Date().toISOString().slice(0, 10);
  const faults = paths
    .filter((path) => existsSync(path))
    .flatMap((path) => faultyMarks(readFileSync(path, 'utf8'), today).map((fault) => `${path}:${fault}`));
  expect(faults).toEqual([]);
});
