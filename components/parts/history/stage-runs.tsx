import type { HistoryDay } from '../../../trends/ranking';
import type { Stage } from '../../../trends/score/stage';
import { StageMark } from '../stage-mark';
import type { DaySpan } from './day-range';

export interface StageRun {
  stage: Stage;
  firstDay: number;
  lastDay: number;
}

/** Neighbouring days of one stage; a gap in browsing does not end a run. */
export function stageRuns(history: HistoryDay[]): StageRun[] {
  const runs: StageRun[] = [];
  for (const { stage, day } of history) {
    const last = runs.at(-1);
    if (last?.stage === stage) last.lastDay = day;
    else runs.push({ stage, firstDay: day, lastDay: day });
  }
  return runs;
}

/** Names the shaded stages above the chart, so that their colour is not alone. */
export function StageRuns({ history, span }: { history: HistoryDay[]; span: DaySpan }) {
  const days = span.lastDay - span.firstDay + 1;
  return (
    <div class="runs" aria-hidden="true">
      {stageRuns(history).map(({ stage, firstDay, lastDay }) => (
        <span
          key={firstDay}
          style={{
            left: `${((firstDay - span.firstDay) / days) * 100}%`,
            width: `${((lastDay - firstDay + 1) / days) * 100}%`,
          }}
        >
          <StageMark name={stage} />
        </span>
      ))}
    </div>
  );
}
