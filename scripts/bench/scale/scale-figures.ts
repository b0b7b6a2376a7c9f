import { type Figure, figure, type Growth, median, rounded, spread, sum, told } from '../figure';
import type { Measured } from './measure';

const most = { batch: 2.5, capture: 4, popup: 1.2, badges: 1.3, size: 1 };
/** Bytes on the disk. */
const allowed = { observation: 160, video: 420 };

/** @param all from the smallest database to the largest */
export function scaleFigures(all: Measured[]): Figure[] {
  const [least, largest] = [all[0], all.at(-1)];
  if (!least || !largest) throw new Error('Nothing was measured.');
  const by = (what: string, unit: Growth['unit'], value: (measured: Measured) => number): { growth: Growth } => ({
    growth: { what, unit, bySize: Object.fromEntries(valuesOf(all, value)) },
  });
  return [
    {
      ...storing(largest),
      ...by('storing a batch of 30 ÷ raw puts of its rows', 'ratio', ({ batch }) => over(batch.ours, batch.puts)),
    },
    {
      ...capturing(largest),
      ...by('sustained capture ÷ bulkPut', 'ratio', ({ capture }) => sum(capture.ours) / sum(capture.bulkPuts)),
    },
    {
      ...popup(largest, least),
      ...by('the popup’s first ranked rows', 'ms', (one) => median(one.popup)),
    },
    {
      ...badges(largest),
      ...by('scores for 60 badges ÷ a message and one bulkGet', 'ratio', (one) =>
        over(one.badges.ours, one.badges.least),
      ),
    },
    {
      ...size(largest),
      ...by('bytes on the disk ÷ 160 an observation + 420 a video', 'ratio', (one) => onDisk(one) / mayTake(one)),
    },
    {
      ...told('an item’s page, from its address to its charts', 'ms', median(largest.item), {
        itemMs: spread(largest.item),
      }),
      ...by('an item’s page, from its address to its charts', 'ms', (one) => median(one.item)),
    },
    {
      ...told('rebuilding all scores of that database', 'ms', largest.rebuild.ms, largest.rebuild),
      ...by('rebuilding all scores', 'ms', ({ rebuild }) => rebuild.ms),
    },
  ];
}

const valuesOf = (all: Measured[], value: (measured: Measured) => number) =>
  all.map((one) => [one.observations, rounded(value(one))] as const).filter(([, value]) => Number.isFinite(value));

const over = (ours: number[], bare: number[]) => median(ours) / median(bare);
const words = ({ rows }: Measured) => `${count(rows.observations)} observations and ${count(rows.items)} items`;
const count = (rows = 0) => rows.toLocaleString('en');
const onDisk = ({ bytes }: Measured) => bytes.tables + bytes.log;
const mayTake = ({ rows: { observations = 0, videos = 0 } }: Measured) =>
  observations * allowed.observation + videos * allowed.video;

const storing = ({ batch, rows }: Measured): Figure =>
  figure(
    'storing a batch of 30 seen videos, from the message to its answer ÷ raw puts of the same rows',
    'ratio',
    over(batch.ours, batch.puts),
    most.batch,
    {
      observations: rows.observations,
      rowsOfBatch: batch.rowsOfBatch,
      oursMs: spread(batch.ours),
      putsMs: spread(batch.puts),
      overPutsWithoutIndexes: rounded(over(batch.ours, batch.putsUnindexed)),
    },
  );

const capturing = ({ capture, rows }: Measured): Figure =>
  figure(
    `sustained capture of ${count(capture.seen)} sightings by the background ÷ bulkPut of the same rows`,
    'ratio',
    sum(capture.ours) / sum(capture.bulkPuts),
    most.capture,
    { observations: rows.observations, oursMs: sum(capture.ours), bulkPutMs: sum(capture.bulkPuts) },
  );

const popup = (largest: Measured, least: Measured): Figure =>
  figure(
    `the popup’s first ranked rows with ${words(largest)} ÷ with ${count(least.rows.observations)} observations`,
    'ratio',
    over(largest.popup, least.popup),
    most.popup,
    { fewMs: spread(least.popup), manyMs: spread(largest.popup) },
  );

const badges = ({ badges: { ours, least }, rows }: Measured): Figure =>
  figure('scores for 60 badges ÷ a message and one bulkGet of 60 rows', 'ratio', over(ours, least), most.badges, {
    ...{ observations: rows.observations, oursMs: spread(ours), leastMs: spread(least) },
  });

const size = (largest: Measured): Figure =>
  figure(
    'the database on the disk ÷ 160 bytes an observation and 420 a video',
    'ratio',
    onDisk(largest) / mayTake(largest),
    most.size,
    { bytes: largest.bytes, rows: largest.rows },
  );
