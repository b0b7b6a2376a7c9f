import { join } from 'node:path';
import type { FileReading } from '../../scripts/read/file-reading';
import { readFile } from '../../scripts/read/read-file';
import type { Signal } from '../../signals/signal';

/** Where the saved pages lie; unset on machines that do not have them. */
export const samples = process.env.TRENDCREST_SAMPLES;

export async function readSample(file: string, url?: string): Promise<FileReading & { signals: Signal[] }> {
  const signals: Signal[] = [];
  const reading = await readFile(join(samples ?? '', file), url, (some) => signals.push(...some));
  return { ...reading, signals };
}
