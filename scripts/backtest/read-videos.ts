import type { AgedLook } from '../../trends/evidence/next-views';
import type { CsvTable } from './read-csv';

/** A video's looks, the earliest first, counted from its upload. */
export type VideoLooks = AgedLook[];

const header = ['video', 'published_utc', 'observed_utc', 'views'];

export const isVideoTable = ({ rows }: CsvTable) => header.every((name, column) => rows[0]?.[column] === name);

/** @throws where a moment or a count cannot be read. */
export function videosOf({ name, rows }: CsvTable): VideoLooks[] {
  const videos = new Map<string, VideoLooks>();
  for (const [index, [video = '', published = '', observed = '', written = '']] of rows.slice(1).entries()) {
    const ageHours = (Date.parse(`${observed}Z`) - Date.parse(`${published}Z`)) / 3_600_000;
    const views = Number(written);
    if (!Number.isFinite(ageHours) || written === '' || !(views >= 0))
      throw new Error(`${name}, row ${index + 1} cannot be read.`);
    const looks = videos.get(video) ?? [];
    videos.set(video, looks);
    if (ageHours > 0) looks.push({ ageHours, views });
  }
  return [...videos.values()].map((looks) => looks.toSorted((a, b) => a.ageHours - b.ageHours));
}
