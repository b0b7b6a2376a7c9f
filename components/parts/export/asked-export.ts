import type { DayRange } from '../../../trends/day-range';
import type { Handles } from '../../../trends/tables/column';
import { type ExportFormat, type ExportWhat, kindOf } from '../../../trends/tables/export-kinds';
import { type DaysAsked, daysMeant } from './days-choice';
import { whatsFor } from './what-list';

/** What a person asks for. */
export interface AskedExport {
  what: ExportWhat;
  format: ExportFormat;
  days: DayRange;
  market?: string;
  handles: Handles;
}

/** What stands in the fields; it stays while another kind has no use for it. */
export interface ChosenExport {
  what: ExportWhat;
  format: ExportFormat;
  days: DaysAsked;
  market?: string;
  handles: Handles;
}

export function firstChoice(isOfItem: boolean, market: string | undefined): ChosenExport {
  const [what = 'ranking'] = whatsFor(isOfItem);
  return { what, format: 'csv', days: 'all', market, handles: handlesOf(what) };
}

/** Nobody has to think of hiding people where that is the better way. */
export const handlesOf = (what: ExportWhat): Handles => kindOf(what).handles ?? 'plain';

export function askedFrom({ what, format, days, market, handles }: ChosenExport, today: number): AskedExport {
  const { formats, hasDays, hasMarket } = kindOf(what);
  const [first = format] = formats;
  return {
    ...{ what, handles, format: formats.includes(format) ? format : first },
    days: hasDays ? daysMeant(days, today) : {},
    market: hasMarket ? market : undefined,
  };
}
