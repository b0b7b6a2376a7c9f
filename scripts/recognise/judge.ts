import type { Recognised } from './recognise-row';
import type { Row } from './row';

interface Tally {
  rows: number;
  /** Rows whose label names an item, and those of them in which one of its items was found. */
  labelled: number;
  found: number;
  /** Of the labelled rows, those in which anything was found. */
  named: number;
  products: number;
  productsFound: number;
  others: number;
  othersFlagged: number;
}

const sure = 0.5;

/** Holds what was recognised against the labels, by kind and language and by source; any of a row's items counts. */
export class Judge {
  readonly #groups = new Map<string, Tally>();

  add(row: Row, { isProduct, items }: Recognised): void {
    for (const group of [`${row.kind} ${row.lang ?? '?'}`, `${row.kind} from ${row.repo ?? '?'}`, `${row.kind}, all`]) {
      const tally = this.#groups.get(group) ?? emptyTally();
      this.#groups.set(group, tally);
      tally.rows += 1;
      const wanted = row.isProduct === null ? [] : (row.items ?? []);
      if (wanted.length > 0) {
        tally.labelled += 1;
        tally.named += Number(items.length > 0);
        tally.found += Number(wanted.some((item) => items.includes(item)));
      }
      if (row.isProduct === true) {
        tally.products += 1;
        tally.productsFound += Number(isProduct >= sure);
      } else if (row.isProduct === false) {
        tally.others += 1;
        tally.othersFlagged += Number(isProduct >= sure);
      }
    }
  }

  table(): string[] {
    const head = ['group', 'rows', 'items found', 'right when named', 'products found', 'others flagged'];
    const lines = [...this.#groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, tally]) => [
        group,
        String(tally.rows),
        share(tally.found, tally.labelled),
        share(tally.found, tally.named),
        share(tally.productsFound, tally.products),
        share(tally.othersFlagged, tally.others),
      ]);
    const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)));
    return [head, ...lines].map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

const emptyTally = (): Tally => ({
  ...{ rows: 0, labelled: 0, found: 0, named: 0 },
  ...{ products: 0, productsFound: 0, others: 0, othersFlagged: 0 },
});

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part}/${whole} ${(part / whole).toFixed(2)}`);
