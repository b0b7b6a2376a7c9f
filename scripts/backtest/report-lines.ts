import { intervalOf, meanOf, minus, type Resampled } from './bootstrap';
import { intervalText as text } from './interval-text';
import type { PanelReport, RankFigures, Trial } from './judge-panel';
import type { VideoReport } from './judge-videos';
import { rivals } from './rivals';
import type { StageFigures } from './stage-figures';

/** The report as Markdown: it stands in docs/score.md as it is printed. */
export function reportLines(panels: PanelReport[], videos: VideoReport | undefined, trial: Trial): string[] {
  return [
    ...(panels.length > 0 ? panelLines(panels, trial) : ['There was no panel of items to judge.']),
    '',
    ...(videos ? videoLines(videos) : ['There were no repeated view counts to judge the views per hour by.']),
  ];
}

function panelLines(panels: PanelReport[], { seed, people, resamples }: Trial): string[] {
  const over = (read: (panel: PanelReport) => Resampled) => meanOf(panels.map(read));
  const items = panels.map(({ name, items, days }) => `${name} (${items} items, ${days} days)`).join(', ');
  const rows = panels.reduce((sum, panel) => sum + panel.rows, 0);
  return [
    `${items}.`,
    `${people.length === 1 ? 'One person' : `${people.length} people`} (${people.join(', ')}), seed ${seed}, ${rows} judged item-days.`,
    `Means of the panels; in brackets 95 % of ${resamples} bootstrap resamples over items.`,
    '',
    ...rankLines(panels, over),
    '',
    ...stageLines(over),
  ];
}

type Over = (read: (panel: PanelReport) => Resampled) => Resampled;

/** What is shown in a row: each column by the score of ours that is meant for it, or one score for all. */
function rankLines(panels: PanelReport[], over: Over): string[] {
  const of = (name: string, read: (ranks: RankFigures) => Resampled) =>
    over(({ ranks }) => (ranks[name] ? read(ranks[name]) : []));
  const columns: ((name: string) => Resampled)[] = [
    (name) => of(name, ({ rising }) => rising),
    (name) => of(name, ({ falling }) => falling),
    (name) => of(name, ({ hot }) => hot),
    (name) => of(name, ({ precisionAtTen }) => precisionAtTen),
  ];
  const jump = (name: string) => {
    const mean = intervalOf(over(({ ranks }) => meanOf(ranks[name]?.shifts ?? [])));
    const worst = Math.max(...panels.flatMap(({ ranks }) => (ranks[name]?.shifts ?? []).map(([shift = 0]) => shift)));
    return `${text(mean)}, at most ${worst.toFixed(2)}`;
  };
  const own: Record<string, number> = { 'P(rising)': 0, 'P(falling)': 1, 'P(hot)': 2 };
  const row = (name: string) => {
    const cells = columns.map((column, index) => {
      const isOther = name in own && own[name] !== index && !(name === 'P(hot)' && index === 3);
      return isOther ? '–' : text(intervalOf(column(name)));
    });
    return `| ${name} | ${[...cells, jump(name)].join(' | ')} |`;
  };
  const base = (['rising', 'falling', 'hot'] as const).map((is) =>
    (panels.reduce((sum, panel) => sum + panel.base[is], 0) / panels.length).toFixed(3),
  );
  const gain = columns.map((column) => text(intervalOf(minus(column('R'), column('log-EWMA ratio'))), true));
  return [
    '| score | AUC rising now | AUC falling now | AUC hot next week | precision@10, hot next week | shift under ten times the browsing, in standard deviations |',
    '|---|---|---|---|---|---|',
    ...['R', 'P(rising)', 'P(falling)', 'P(hot)', ...rivals.map(({ name }) => name)].map(row),
    `| R − log-EWMA ratio | ${gain.join(' | ')} | |`,
    `| how often it is true | ${base.join(' | ')} | ${base[2]} | |`,
    '',
    ...rivals.map(({ name, formula }) => `- *${name}*: ${formula}.`),
  ];
}

const stageNames: [keyof StageFigures, string][] = [
  ['fadingOn', 'fading or dormant: on, of item-days'],
  ['fadingPrecision', '– truly falling now, of those'],
  ['fadingRecall', '– on, of the item-days that fall'],
  ['fadingAtHalved', '– on at the day the level halved'],
  ['fadingWeekLater', '– on a week later'],
  ['daysToFading', '– days from the halving to the first call since the high, median'],
  ['coolingOn', 'cooling risk: on, of item-days'],
  ['coolingPrecision', '– loses a third or more within a week, of those'],
  ['coolingBase', '– of all item-days'],
  ['coolingRecall', '– on, of the item-days that lose a third'],
  ['coolingAtPeak', '– on at the high that is going to halve'],
  ['coolingBefore', '– on at some time from a week before that high to the halving'],
  ['changes', 'stage changes an item-month'],
];

const stageLines = (over: Over): string[] => [
  '| stage and mark | |',
  '|---|---|',
  ...stageNames.map(([name, words]) => `| ${words} | ${text(intervalOf(over(({ stages }) => stages[name])))} |`),
];

function videoLines({ videos, rows, errors }: VideoReport): string[] {
  const cells = (of: VideoReport['errors'][string]) =>
    [of.exact, of.rounded, of.unguarded].map((figures) => text(intervalOf(figures)));
  return [
    `Views in the next day, foretold ${rows} times for ${videos} videos: median of |ln(foretold ÷ came)|.`,
    '',
    '| from | exact counts | rounded as TikTok does, with the rounding guard | rounded, without it |',
    '|---|---|---|---|',
    ...Object.entries(errors).map(([name, of]) => `| ${name} | ${cells(of).join(' | ')} |`),
  ];
}
