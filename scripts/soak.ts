import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Fault, runProbe } from './soak/probe';
import { probes } from './soak/probes';

const usage = `Usage: npm run soak -- [--runs N] [--seed S] [--only NAME]
  Gives the readers damaged and forged input, and tells what breaks a promise.
  --runs N      inputs altogether (default: 100000)
  --seed S      the same seed gives the same inputs (default: another each time)
  --only NAME   one kind of input: ${probes.map(({ name }) => name).join(', ')}`;

const shownCharacters = 2_000;

function readArguments(): { runs: number; seed: number; only?: string } {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' }, only: { type: 'string' } },
  });
  const { only } = values;
  const [runs, seed] = [Number(values.runs), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (!Number.isInteger(runs) || !Number.isInteger(seed)) throw new Error('Runs and seeds are whole numbers.');
  if (only && !probes.some(({ name }) => name === only)) throw new Error(`There is no "${only}".`);
  return { runs, seed, only };
}

async function soak(runs: number, seed: number, only?: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const probe of probes.filter(({ name }) => !only || name === only)) {
    const begun = performance.now();
    const wanted = Math.max(1, Math.round(runs * (only ? 1 : probe.share)));
    const { inputs, fault } = await runProbe(probe, wanted, seed);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${fault ? '✗' : '✓'} ${probe.name.padEnd(26)} ${String(inputs).padStart(6)} inputs ${seconds.padStart(7)} s`,
    );
    if (fault) faults.push(fault);
  }
  return faults;
}

function tell({ probe, seed, reason, input }: Fault): void {
  mkdirSync('out', { recursive: true });
  const file = `out/soak-${probe.replaceAll(' ', '-')}.txt`;
  writeFileSync(file, input);
  console.log(`\n${probe}, seed ${seed}: ${reason}`);
  console.log(`The smallest input, also in ${file}:\n${input.slice(0, shownCharacters)}`);
}

try {
  const { runs, seed, only } = readArguments();
  console.log(`Seed ${seed}`);
  const faults = await soak(runs, seed, only);
  for (const fault of faults) tell(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
