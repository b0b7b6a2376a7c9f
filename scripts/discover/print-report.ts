import type { SeedReport, Verdict } from './judge-seed';

interface Tally {
  asked: number;
  back: number;
  found: number;
  false: number;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const isFalse = ({ slug, isDouble }: Verdict) => slug === undefined || isDouble;
const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2));
/** The same for a slug in every run, so that one half can be looked at while rules are made, and the other judges them. */
const isOdd = (slug: string) => [...slug].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 2 === 1;

export interface Spread {
  mean: number;
  /** Standard deviation between the seeds. */
  deviation: number;
}

/** Of the slugs that were asked for, those that came back; of the items, those that are false. */
export function sharesOf(reports: SeedReport[]): { recovered: Spread; wrong: Spread } {
  const perSeed = reports.map((report) => tallyOf([report], () => true));
  return {
    recovered: spreadOf(perSeed.filter(({ asked }) => asked > 0).map(({ asked, back }) => back / asked)),
    wrong: spreadOf(perSeed.filter(({ found }) => found > 0).map((tally) => tally.false / tally.found)),
  };
}

function spreadOf(values: number[]): Spread {
  const middle = mean(values);
  return { mean: middle, deviation: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) };
}

export function reportLines(reports: SeedReport[]): string[] {
  const verdicts = reports.flatMap((report) => report.verdicts);
  const { recovered, wrong } = sharesOf(reports);
  const written = ({ mean: middle, deviation }: Spread) => `${middle.toFixed(3)} ± ${deviation.toFixed(3)}`;
  const times = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
  return [
    `Over ${reports.length} seeds, a third of the slugs withheld in each (mean of the seeds ± their spread):`,
    `  back as one item each, of slugs with 6 rows and more: ${written(recovered)}`,
    `  false items of all items: ${written(wrong)}; all seeds together ${share(times(isFalse), verdicts.length)} of ${verdicts.length}`,
    `  right under a word of the slug only ("mask"): ${times((verdict) => !isFalse(verdict) && verdict.fit === 'word')}`,
    `  doubles (counted as false): ${times(({ isDouble }) => isDouble)}; on the list of what must not come: ${times((one) => one.isUnwanted)}`,
    '',
    heads.map((head, index) => (index === 0 ? head.padEnd(12) : head.padStart(7))).join(''),
    ...tableLines(reports),
  ];
}

const heads = ['language', 'asked', 'back', 'share', 'items', 'false', 'share'];

function tableLines(reports: SeedReport[]): string[] {
  const languages = reports.flatMap(({ targets, verdicts }) => [
    ...targets.values(),
    ...verdicts.map(({ language }) => language),
  ]);
  return [
    ...[...new Set(languages)].sort().map((name) =>
      tableLine(
        name,
        tallyOf(reports, (_, language) => language === name),
      ),
    ),
    tableLine(
      'all',
      tallyOf(reports, () => true),
    ),
    tableLine(
      'odd half',
      tallyOf(reports, (slug) => isOdd(slug)),
    ),
    tableLine(
      'even half',
      tallyOf(reports, (slug) => !isOdd(slug)),
    ),
  ];
}

function tableLine(name: string, { asked, back, found, false: wrong }: Tally): string {
  const cells = [asked, back, share(back, asked), found, wrong, share(wrong, found)];
  return name.padEnd(12) + cells.map((cell) => String(cell).padStart(7)).join('');
}

function tallyOf(reports: SeedReport[], counts: (slug: string, language: string) => boolean): Tally {
  const tally: Tally = { asked: 0, back: 0, found: 0, false: 0 };
  for (const { targets, verdicts } of reports) {
    const back = new Set(verdicts.map(({ slug }) => slug));
    for (const [slug, language] of targets) {
      if (!counts(slug, language)) continue;
      tally.asked += 1;
      if (back.has(slug)) tally.back += 1;
    }
    for (const verdict of verdicts) {
      if (!counts(verdict.slug ?? verdict.mostly ?? verdict.item.itemId, verdict.language)) continue;
      tally.found += 1;
      if (isFalse(verdict)) tally.false += 1;
    }
  }
  return tally;
}

/** Every name that was found and what it was taken for, for a person to look at: names and slugs, no captions. */
export function nameLines(reports: SeedReport[]): string[] {
  const counted = new Map<string, number>();
  for (const verdict of reports.flatMap(({ verdicts }) => verdicts)) {
    const line = `${isFalse(verdict) ? '✗' : '✓'} ${verdict.item.name} → ${whatIs(verdict)}`;
    counted.set(line, (counted.get(line) ?? 0) + 1);
  }
  const missed = reports.flatMap(({ targets, verdicts }) => {
    const back = new Set(verdicts.map(({ slug }) => slug));
    return [...targets.keys()].filter((slug) => !back.has(slug));
  });
  for (const slug of missed)
    counted.set(`· ${slug} did not come back`, (counted.get(`· ${slug} did not come back`) ?? 0) + 1);
  return [...counted]
    .sort(([a, times], [b, others]) => (a[0] ?? '').localeCompare(b[0] ?? '') || others - times)
    .map(([line, times]) => `${String(times).padStart(4)} × ${line}`);
}

const whatIs = ({ slug, fit, mostly, isDouble }: Verdict) =>
  isDouble
    ? `${slug} again`
    : slug
      ? `${slug}${fit === 'word' ? ' (a word of it)' : ''}`
      : `false, most rows ${mostly ?? 'unlabelled'}`;
