import type { LineRows as ObservationRows } from '../exports/observation-line';
import type { Remark } from '../remarks';
import type { CaptureHealth, Item, Standing } from '../rows';

/** Rises when a reader of the version before would misread a backup; it reads all earlier ones. */
export const backupFormat = { format: 'trendcrest-backup', version: 1 } as const;

/** The first line of a backup. */
export interface BackupHeader {
  type: 'header';
  format: typeof backupFormat.format;
  version: number;
  appVersion: string;
  /** Of the tables; rows of an earlier one are brought up to date as they come in. */
  databaseVersion: number;
  /** Epoch milliseconds. */
  madeAt: number;
}

/** What a line holds beside its `type`: a row as it is stored. */
export interface BackupRows extends Omit<ObservationRows, 'item'> {
  item: Item;
  remark: Remark;
  health: CaptureHealth;
  standing: Standing;
}

export type BackupType = keyof BackupRows;

/** The table of each type of line, in the order in which a backup holds them. */
export const tableOf = {
  standing: 'standing',
  choice: 'choices',
  remark: 'remarks',
  bucket: 'buckets',
  exposure: 'exposure',
  sighting: 'sightings',
  video: 'videos',
  cart: 'carts',
  observation: 'observations',
  item: 'items',
  seller: 'sellers',
  product: 'products',
  productLook: 'productLooks',
  hashtagLook: 'hashtagLooks',
  author: 'authors',
  health: 'health',
} as const satisfies Record<BackupType, string>;

export const backupTypes = Object.keys(tableOf) as BackupType[];

/** Settings as the browser keeps them; each is checked by itself where it is read. */
export interface SettingsLine {
  type: 'settings';
  settings: Record<string, unknown>;
}
