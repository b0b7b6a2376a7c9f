const formats = ['csv', 'zip', 'xlsx', 'json', 'ndjson', 'html'] as const;
/** `zip` is CSV with its codebook beside it. */
export type ExportFormat = (typeof formats)[number];

interface ExportKind {
  /** Of everything, of one item, or of either. */
  of: 'all' | 'item' | 'both';
  formats: readonly ExportFormat[];
  /** What can be chosen of it. */
  hasDays?: boolean;
  hasMarket?: boolean;
  /** How creators are named where nobody chose; missing where none are. */
  handles?: 'plain' | 'hashed';
  /** Short enough to be copied as a table. */
  isCopied?: boolean;
  /** Creators must be told apart in it. */
  needsHandles?: boolean;
}

const table: readonly ExportFormat[] = ['csv', 'xlsx', 'json', 'ndjson', 'zip'];

/** What can be taken out, in the order in which it is offered. */
export const exportKinds = {
  ranking: { of: 'all', formats: table, hasMarket: true, isCopied: true },
  history: { of: 'item', formats: table, hasDays: true, hasMarket: true, isCopied: true },
  report: { of: 'both', formats: ['html'], hasMarket: true },
  videos: { of: 'both', formats: table, hasDays: true, handles: 'plain', isCopied: true },
  creators: { of: 'item', formats: table, handles: 'plain', isCopied: true },
  products: { of: 'both', formats: table, hasDays: true, isCopied: true },
  prices: { of: 'both', formats: table, hasDays: true, isCopied: true },
  observations: { of: 'both', formats: ['csv', 'ndjson', 'xlsx', 'json', 'zip'], hasDays: true, handles: 'hashed' },
  counts: { of: 'both', formats: table, hasDays: true, hasMarket: true },
  exposure: { of: 'all', formats: table, hasDays: true, hasMarket: true },
  health: { of: 'all', formats: table, hasDays: true },
  snapshot: { of: 'all', formats: ['json'], hasMarket: true },
  everything: { of: 'all', formats: ['ndjson'], hasDays: true, handles: 'hashed', needsHandles: true },
} as const satisfies Record<string, ExportKind>;

export type ExportWhat = keyof typeof exportKinds;

/** What a page of its own is not. */
export type FileFormat = Exclude<ExportFormat, 'html'>;

/** What can be had as rows and columns. */
export type TableName = Exclude<ExportWhat, 'report' | 'snapshot' | 'everything'>;

export const isTable = (what: ExportWhat): what is TableName => !['report', 'snapshot', 'everything'].includes(what);

export const kindOf = (what: ExportWhat): ExportKind => exportKinds[what];
