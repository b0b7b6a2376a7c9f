import { createReadStream } from 'node:fs';
import { parseJson, parseWithLongIds } from '../../signals/lists/json';
import { addUnread, type FileReading, type Take } from './file-reading';
import { linesOf } from './lines-of';
import { readValue } from './read-json';

/** Whether a file holds one JSON value a line, whatever its name is. */
export async function isLines(file: string): Promise<boolean> {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return true;
  const input = createReadStream(file, 'utf8');
  let first: string | undefined;
  try {
    for await (const line of linesOf(input)) {
      if (line.trim() === '') continue;
      if (first !== undefined) return line.startsWith('{');
      if (!line.startsWith('{') || parseJson(line) === undefined) return false;
      first = line;
    }
    return false;
  } finally {
    input.destroy();
  }
}

export async function readLines(
  file: string,
  address: string | undefined,
  reading: FileReading,
  take: Take,
): Promise<void> {
  let lines = 0;
  let broken = 0;
  for await (const line of linesOf(createReadStream(file, 'utf8'))) {
    if (line.trim() === '') continue;
    lines += 1;
    const value = parseWithLongIds(line);
    if (value === undefined) broken += 1;
    else if (!readLine(value, address, reading, take)) addUnread(reading, 'line-without-video');
  }
  if (broken > 0) reading.fault = `${broken} of ${lines} lines are broken JSON`;
}

function readLine(value: unknown, address: string | undefined, reading: FileReading, take: Take): boolean {
  const before = reading.health;
  readValue(value, address, reading, take);
  return reading.health.found > before.found;
}
