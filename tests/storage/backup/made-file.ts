import { Checksum } from '../../../storage/exports/checksum';

export const zipped = async (text: BlobPart): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

export const unzipped = async (file: Blob): Promise<string> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

/** The lines of a backup but its last. */
export const linesOf = async (file: Blob): Promise<string[]> =>
  (await unzipped(file)).trimEnd().split('\n').slice(0, -1);

/** A file of these lines with the last line that belongs to them: only what it says can be wrong. */
export function closed(lines: string[]): Promise<Blob> {
  const text = lines.map((line) => `${line}\n`).join('');
  const checksum = new Checksum();
  checksum.add(text);
  const types = lines
    .map((line) => /"type":"(\w+)"/.exec(line)?.[1] ?? '')
    .filter((type) => !/header|settings/.test(type));
  const counts = Object.fromEntries([...Map.groupBy(types, (type) => type)].map(([type, all]) => [type, all.length]));
  return zipped(`${text}${JSON.stringify({ type: 'footer', counts, sha256: checksum.hex() })}\n`);
}
