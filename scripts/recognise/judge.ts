import { createHash } from 'node:crypto';
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

/** The words were written with these at hand; the others were left unread. */
export const isKnownSource = (repo = ''): boolean => /^(?:thienphucle|yunansherrygao)\//.test(repo);

/** Of the titles one half was read for catalogue 5, those whose id hashes to an even number; the other was not. */
export const isReadTitle = (id: string | number): boolean =>
  (createHash('sha256').update(String(id)).digest()[0] ?? 0) % 2 === 0;

/** What is wanted of all rows of a kind. */
const bars = { caption: { found: 0.8, right: 0.95 }, title: { found: 0.85, right: 0.95 } };

/** Holds what was recognised against the labels, by kind and language and by source; any of a row's items counts. */
export class Judge {
  readonly #groups = new Map<string, Tally>();

  add(row: Row, { isProduct, items }: Recognised): void {
    const sources = isKnownSource(row.repo ?? '') ? 'known sources' : 'other sources';
    const names = [`${row.lang ?? '?'}`, `from ${row.repo ?? '?'}`].map((name) => `${row.kind} ${name}`);
    const halves = row.kind === 'title' ? [`title, half ${isReadTitle(row.id) ? 'read' : 'unread'}`] : [];
    for (const group of [...names, ...halves, `${row.kind}, ${sources}`, `${row.kind}, all`]) {
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

  /** The figures of all rows beside what is wanted. */
  verdicts(): string[] {
    return Object.entries(bars).flatMap(([kind, bar]) => {
      const tally = this.#groups.get(`${kind}, all`);
      if (!tally || tally.labelled === 0) return [];
      const { found, labelled, named } = tally;
      return [
        verdict(`${kind}: items found`, found / labelled, bar.found),
        verdict(`${kind}: right when named`, found / Math.max(1, named), bar.right),
      ];
    });
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

const verdict = (what: string, reached: number, bar: number) =>
  `${reached >= bar ? '✓' : '✗'} ${what} ${reached.toFixed(3)}, wanted ${bar.toFixed(2)}`;

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part}/${whole} ${(part / whole).toFixed(2)}`);
