import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killedBrowser } from './soak/browser/killed-browser';
import { killedRestore } from './soak/browser/killed-restore';
import { longSession } from './soak/browser/long-session';
import type { Stage, Wish } from './soak/browser/stage';
import { stoppedWorker } from './soak/browser/stopped-worker';
import { type Fault, runProbe } from './soak/probe';
import { probes } from './soak/probes';

const stages = { worker: stoppedWorker, browser: killedBrowser, restore: killedRestore, session: longSession };

const usage = `Usage: npm run soak -- [--stage NAME]... [--runs N] [--seed S] [--only NAME] [--share X]
  Tries for long what the tests try briefly, and tells what breaks a promise.
  --stage NAME  inputs (damaged and forged input), ${Object.keys(stages).join(', ')} (in a real browser); all where it is missing
  --runs N      inputs altogether (default: 100000)
  --seed S      the same seed gives the same inputs (default: another each time)
  --only NAME   one kind of input: ${probes.map(({ name }) => name).join(', ')}
  --share X     how much of the browser's stages, 0…1 (default: 1)`;

const shownCharacters = 2_000;

function readArguments() {
  const { values } = parseArgs({
    options: {
      stage: { type: 'string', multiple: true },
      ...{ runs: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string' } },
      share: { type: 'string', default: '1' },
    },
  });
  const { only, stage = only ? ['inputs'] : ['inputs', ...Object.keys(stages)] } = values;
  const [runs, seed, share] = [Number(values.runs), Number(values.seed ?? Date.now() % 2 ** 31), Number(values.share)];
  if (!Number.isInteger(runs) || !Number.isInteger(seed)) throw new Error('Runs and seeds are whole numbers.');
  if (!(share > 0 && share <= 1)) throw new Error('A share lies between 0 and 1.');
  if (only && !probes.some(({ name }) => name === only)) throw new Error(`There is no "${only}".`);
  const unknown = stage.find((name) => name !== 'inputs' && !(name in stages));
  if (unknown) throw new Error(`There is no stage "${unknown}".`);
  return { runs, seed, only, share, stage };
}

/** Answers whether the promise was kept. */
async function tryStage({ name, promise, run }: Stage, wish: Wish): Promise<boolean> {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed();
  try {
    const figures = await run(wish);
    console.log(`✓ ${name.padEnd(8)} ${seconds().padStart(5)} s  ${JSON.stringify(figures)}`);
    return true;
  } catch (error) {
    console.log(`✗ ${name.padEnd(8)} ${seconds().padStart(5)} s  ${promise}\n  ${error}`);
    return false;
  }
}

async function soak(runs: number, seed: number, only?: string): Promise<{ faults: Fault[]; tried: number }> {
  const faults: Fault[] = [];
  const tried = probes.filter(({ name }) => !only || name === only);
  for (const probe of tried) {
    const begun = performance.now();
    const wanted = Math.max(1, Math.round(runs * (only ? 1 : probe.share)));
    const { inputs, fault } = await runProbe(probe, wanted, seed);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${fault ? '✗' : '✓'} ${probe.name.padEnd(26)} ${String(inputs).padStart(6)} inputs ${seconds.padStart(7)} s`,
    );
    if (fault) faults.push(fault);
  }
  return { faults, tried: tried.length };
}

function tell({ probe, seed, reason, input }: Fault): void {
  mkdirSync('out', { recursive: true });
  const file = `out/soak-${probe.replaceAll(' ', '-')}.txt`;
  writeFileSync(file, input);
  console.log(`\n${probe}, seed ${seed}: ${reason}`);
  console.log(`The smallest input, also in ${file}:\n${input.slice(0, shownCharacters)}`);
}

try {
  const { runs, seed, only, share, stage } = readArguments();
  console.log(`Seed ${seed}`);
  const { faults, tried } = stage.includes('inputs') ? await soak(runs, seed, only) : { faults: [], tried: 0 };
  for (const fault of faults) tell(fault);
  const inBrowser = Object.entries(stages).filter(([name]) => stage.includes(name));
  let broken = faults.length;
  if (inBrowser.length > 0) {
    console.log('Building the extension');
    execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  for (const [, one] of inBrowser) broken += (await tryStage(one, { seed, share })) ? 0 : 1;
  console.log(`\n${tried + inBrowser.length - broken} passed, ${broken} failed`);
  process.exitCode = broken > 0 ? 1 : 0;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
