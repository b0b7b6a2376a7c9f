import { type FieldFault, fieldFaults } from '../../components/parts/field-faults';
import { fieldGroups } from '../../components/parts/field-groups';
import type { Health } from '../../components/parts/health-dot';
import type { PageReading } from '../../components/parts/page-readings';
import { readingNames } from '../../locales/en/reading-names';
import type { TabStatus } from '../../storage/messages';
import { dayName } from '../../trends/calendar';

export interface ReportFacts {
  version: string;
  /** Its family, version and system, e.g. `Chromium 141 on Linux`. */
  browser: string;
  state?: Health['state'];
  status?: Pick<TabStatus, 'pageKind' | 'obstacle'>;
  /** Of the last 14 days. */
  readings: PageReading[];
  today: number;
}

/**
 * What a person may send to those who mend this. Only words of ours, counts, dates, and keys and types: whatever came
 * from a page and is none of these is left out, even where it could not have come here.
 */
export function reportText({ version, browser, state, status, readings, today }: ReportFacts): string {
  const faults = fieldFaults(readings, today);
  const ofToday = readings.filter(({ day }) => day === today);
  const lines = [
    `Trendcrest ${version}, capture report`,
    `Browser: ${browser}`,
    `Now: ${state ?? 'unknown'}, page ${status ? known('kind', status.pageKind) : 'none'}, obstacle ${status?.obstacle ?? 'none'}`,
    '',
    `Today (${dayName(today)})`,
    ...fieldGroups(ofToday, faults).flatMap(groupLines),
    ...(ofToday.length === 0 ? ['nothing read'] : []),
    '',
    'Faults of the last 14 days',
    ...(faults.length === 0 ? ['none'] : faults.map(faultLine)),
  ];
  return lines.join('\n');
}

function groupLines({ pageKind, rows, shapes, unread, ...counts }: ReturnType<typeof fieldGroups>[number]): string[] {
  const { found, read, unidentified, bySource } = counts;
  const reasons = Object.entries(unread).map(([reason, times]): [string, number] => [known('unread', reason), times]);
  return [
    `${known('kind', pageKind)}: found ${found}, read ${read}, unidentified ${unidentified}, ${listed(Object.entries(bySource))}`,
    ...rows.map(
      ({ field, counts: fieldCounts }) => `  ${known('field', field)}: ${listed(Object.entries(fieldCounts))}`,
    ),
    ...(reasons.length > 0 ? [`  unread: ${listed(reasons)}`] : []),
    ...shapes.filter(isShape).map((shape) => `  shape: ${shape}`),
  ];
}

const listed = (counts: [string, number][]) => counts.map(([name, count]) => `${name} ${count}`).join(', ');

const faultLine = ({ pageKind, field, what, since }: FieldFault) =>
  `${known('kind', pageKind)} ${known('field', field)}: ${what}${since === undefined ? '' : ` since ${dayName(since)}`}`;

/** One of our own names, which all have words; anything else was not written by us. */
const known = (group: 'kind' | 'unread' | 'field', name: string) =>
  Object.hasOwn(readingNames, `${group}.${name}`) ? name : 'unknown';

/** Keys and types and nothing else; an id would be a run of digits. */
const isShape = (shape: string) => /^[A-Za-z\d_{}[\]:,*…]*$/.test(shape) && !/\d{2}/.test(shape);
