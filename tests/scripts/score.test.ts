import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreSeries } from '../../scripts/score/score-series';

const folder = mkdtempSync(join(tmpdir(), 'trendcrest-score-'));
const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/score.ts'];

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const run = (file: string) => JSON.parse(execFileSync(process.execPath, [...command, file], { encoding: 'utf8' }));

function complaint(text: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, fileOf('bad.json', text)], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr;
}

describe('the score command', () => {
  it('prints a value a day, nothing but "watching" before the first sighting', () => {
    const [row, empty] = run(fileOf('good.json', '[{"k":[0,0,2,1],"n":[30,0,40,50],"item":"x"},{"k":[],"n":[]}]'));
    expect(row.stage.slice(0, 2)).toEqual(['watching', 'watching']);
    for (const name of ['now', 'height', 'swing', 'sure', 'p_rise', 'p_fall', 'p_hot', 'p_fade', 'dd', 'R', 'band']) {
      expect(row[name].slice(0, 2)).toEqual([null, null]);
      expect(row[name].slice(2).map(Number.isFinite)).toEqual([true, true]);
    }
    expect(row.score[0]).toBeNull();
    expect(Number.isInteger(row.score[3])).toBe(true);
    expect(row.cooling_risk[1]).toBeNull();
    expect(typeof row.cooling_risk[3]).toBe('boolean');
    expect(empty.stage).toEqual([]);
  });

  it.each([
    ['{"k":[],"n":[]}', 'holds no list'],
    ['[3]', 'row 0 is no'],
    ['[{"k":[1],"n":[1,2]}]', 'row 0: k has 1 days, n has 2'],
    ['[{"k":[0],"n":[1]},{"k":[1,3],"n":[1,2]}]', 'row 1, day 1: k (3) is more than n (2)'],
    ['[{"k":[1.5],"n":[2]}]', 'row 0, k, day 0: 1.5 is no number of videos'],
    ['[{"k":["1"],"n":[2]}]', 'row 0, k, day 0: "1" is no number'],
    ['[{"k":[0],"n":[-2]}]', 'row 0, n, day 0: -2 is no number'],
    ['[{"k":[0]}]', 'row 0, n is no list'],
    ['[{"k":', 'is no JSON'],
  ])('says what is wrong with %s', (text, words) => {
    expect(complaint(text)).toContain(words);
  });
});

const score = process.env.TRENDCREST_SCORE;
const file = score && join(score, 'golden_vectors.json');

interface Vector extends Record<string, unknown> {
  k: number[];
  n: number[];
}

describe.skipIf(!file || !existsSync(file))('the score command', () => {
  it('agrees with the golden vectors', () => {
    const { vectors }: { vectors: Vector[] } = JSON.parse(readFileSync(file as string, 'utf8'));
    expect(vectors.length).toBeGreaterThan(0);
    for (const vector of vectors) {
      for (const [name, values] of Object.entries(scoreSeries(vector))) {
        const golden = vector[name] as unknown[];
        expect(values).toHaveLength(golden.length);
        for (const [day, value] of values.entries()) {
          if (typeof value === 'number')
            expect(Math.abs(value - Number(golden[day])), `${name} ${day}`).toBeLessThan(1e-5);
          else expect(value, `${name} ${day}`).toBe(golden[day]);
        }
      }
    }
  });
});
