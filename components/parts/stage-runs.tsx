import type { HistoryDay } from '../../trends/ranking';
import type { Stage } from '../../trends/score/stage';
import { StageMark } from './stage-mark';

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
export function StageRuns({ history }: { history: HistoryDay[] }) {
  const [first, last] = [history[0]?.day ?? 0, history.at(-1)?.day ?? 0];
  const days = last - first + 1;
  return (
    <div class="runs" aria-hidden="true">
      {stageRuns(history).map(({ stage, firstDay, lastDay }) => (
        <span
          key={firstDay}
          style={{
            left: `${((firstDay - first) / days) * 100}%`,
            width: `${((lastDay - firstDay + 1) / days) * 100}%`,
          }}
        >
          <StageMark name={stage} />
        </span>
      ))}
    </div>
  );
}
