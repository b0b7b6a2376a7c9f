import fc from 'fast-check';

/** One kind of input, and what the reader promises of whatever comes out. */
export interface Probe<Input = never> {
  name: string;
  /** Of the inputs of a run; those that are slow to read have a small one. */
  share: number;
  inputs: fc.Arbitrary<Input>;
  /** Throws where a promise is broken. */
  check(input: Input): void | Promise<void>;
  show(input: Input): string;
}

export interface Fault {
  probe: string;
  seed: number;
  reason: string;
  /** The smallest input found that does it. */
  input: string;
}

export interface ProbeRun {
  inputs: number;
  fault?: Fault;
}

export const makeProbe = <Input>(probe: Probe<Input>): Probe => probe as unknown as Probe;

const longestSearchMs = 20_000;

/** Tries `runs` inputs; the same seed gives the same ones. */
export async function runProbe({ name, inputs, check, show }: Probe, runs: number, seed: number): Promise<ProbeRun> {
  const property = fc.asyncProperty(inputs, async (input) => check(input));
  const { failed, numRuns, counterexamplePath } = await fc.check(property, { seed, numRuns: runs, endOnFailure: true });
  if (!failed) return { inputs: numRuns };
  // Once more from there, for a smaller input.
  const found = { seed, path: counterexamplePath ?? undefined, interruptAfterTimeLimit: longestSearchMs };
  const { counterexample, errorInstance } = await fc.check(property, found);
  const [input] = counterexample ?? [];
  const reason =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { inputs: numRuns, fault: { probe: name, seed, reason, input: input === undefined ? '' : show(input) } };
}

const leastMs = 150;
const msPerCharacter = 0.000_5;
const tries = 3;

/** Does the work, and throws where it keeps the processor longer than its input is worth; a pause of the machine is none. */
export function inTime<Done>(characters: number, work: () => Done): Done {
  const most = leastMs + characters * msPerCharacter;
  for (let attempt = 1; ; attempt += 1) {
    const begun = process.threadCpuUsage();
    const done = work();
    const { user, system } = process.threadCpuUsage(begun);
    const ms = (user + system) / 1_000;
    if (ms <= most) return done;
    if (attempt === tries) throw new Error(`It took ${ms.toFixed()} ms to read ${characters} characters.`);
  }
}
