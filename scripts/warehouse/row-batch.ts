import type { FactTableName } from './fact-tables';
import type { Server } from './server';

/** Characters of a batch, however few rows they are. */
const mostText = 24_000_000;

/** Rows on their way into the tables: many at once, since the server sorts and writes each insert by itself. */
export class RowBatch {
  readonly #lines = new Map<FactTableName, string[]>();
  #rows = 0;
  #text = 0;

  constructor(readonly mostRows: number) {}

  add(table: FactTableName, line: string): void {
    const lines = this.#lines.get(table);
    if (lines) lines.push(line);
    else this.#lines.set(table, [line]);
    this.#rows += 1;
    this.#text += line.length;
  }

  get isFull(): boolean {
    return this.#rows >= this.mostRows || this.#text >= mostText;
  }

  async write(server: Server): Promise<void> {
    for (const [table, lines] of this.#lines) await server.insert(table, soundText(lines.join('')));
  }
}

/** Half of a character, which only a forged file holds and which the server would refuse the whole batch for. */
const halfCharacter = /\\ud[89a-f][0-9a-f]{2}/i;

/** Whole characters are written as they are, so that what is escaped as one half stands alone. */
function soundText(text: string): string {
  if (!halfCharacter.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (halfCharacter.test(line) ? JSON.stringify(sound(JSON.parse(line))) : line))
    .join('\n');
}

function sound(value: unknown): unknown {
  if (typeof value === 'string') return unescaped(value.toWellFormed());
  if (Array.isArray(value)) return value.map(sound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sound(one)]));
}

/** JSON within JSON holds the same halves, written out. */
const unescaped = (text: string) => text.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/gi, '$1\uFFFD');
