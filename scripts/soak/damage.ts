import fc from 'fast-check';

/** What happens to a text on its way: places are shares of its length, so that they mean something in any text. */
interface Harm {
  kind: 'cut' | 'drop' | 'repeat' | 'flip' | 'insert' | 'move';
  at: number;
  to: number;
  length: number;
  byte: number;
}

/** A text of a list, damaged. */
export interface Damaged {
  text: number;
  harms: Harm[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom('flip', 'drop', 'insert', 'repeat', 'move', 'cut'),
  at: share,
  to: share,
  length: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 40 }) }, fc.nat({ max: 20_000 })),
  byte: fc.nat({ max: 255 }),
});

export const damaged: fc.Arbitrary<Damaged> = fc.record({
  text: fc.nat(),
  harms: fc.array(harm, { minLength: 1, maxLength: 6 }),
});

/** @returns the damaged bytes, read as a browser reads them: what is no letter any more is replaced */
export function damage(texts: Buffer[], { text, harms }: Damaged): string {
  const bytes = texts[text % texts.length] ?? Buffer.alloc(0);
  return new TextDecoder().decode(harms.reduce(doHarm, bytes));
}

function doHarm(bytes: Buffer, { kind, at, to, length, byte }: Harm): Buffer {
  const start = Math.floor(at * bytes.length);
  const piece = bytes.subarray(start, start + length);
  const [head, tail] = [bytes.subarray(0, start), bytes.subarray(start + length)];
  if (kind === 'cut') return head;
  if (kind === 'drop') return Buffer.concat([head, tail]);
  if (kind === 'repeat') return Buffer.concat([head, piece, piece, tail]);
  if (kind === 'insert') return Buffer.concat([head, Buffer.from([byte]), bytes.subarray(start)]);
  if (kind === 'flip') return Buffer.concat([head, Buffer.from([byte]), bytes.subarray(start + 1)]);
  const rest = Buffer.concat([head, tail]);
  const target = Math.floor(to * rest.length);
  return Buffer.concat([rest.subarray(0, target), piece, rest.subarray(target)]);
}
