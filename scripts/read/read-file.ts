import { open, readFile as readText } from 'node:fs/promises';
import { emptyReading, type FileReading, type Take } from './file-reading';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import { isLines, readLines } from './read-lines';

/** Reads one file by what is in it; throws, with words for a person, where it is nothing we know. */
export async function readFile(file: string, address: string | undefined, take: Take): Promise<FileReading> {
  const reading = emptyReading();
  const start = await startOf(file);
  if (start === '<') readHtml(await readText(file, 'utf8'), address, reading, take);
  else if (start !== '{' && start !== '[') throw new Error(start ? 'is neither HTML nor JSON' : 'is empty');
  else if (await isLines(file)) await readLines(file, address, reading, take);
  else readJson(await readText(file, 'utf8'), address, reading, take);
  if (reading.kinds.size === 0 && reading.health.found === 0) {
    throw new Error(
      reading.fault ?? 'holds nothing of TikTok that we know: no video card, no page JSON, no list of videos',
    );
  }
  const { found, read, unidentified } = reading.health;
  if (found > 0 && read + unidentified === 0) reading.fault ??= `none of its ${found} rows could be read`;
  return reading;
}

/** The first character that is no space. */
async function startOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(4_096) });
    return buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^\ufeff/, '')
      .trim()
      .slice(0, 1);
  } finally {
    await handle.close();
  }
}
