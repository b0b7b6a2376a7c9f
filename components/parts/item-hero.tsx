import type { HistoryDay, ItemPage, RankedItem } from '../../trends/ranking';
import type { SalesEvent } from '../../trends/sales-calendar';
import { useWords, type Words } from '../words';
import { stageRuns } from './history/stage-runs';
import { MethodLink } from './method/method-link';
import { Reason } from './reason';
import { CertaintyDots, Score } from './score';
import { hasScore, shownStage } from './stage-glyphs';
import { StageMark } from './stage-mark';

/** "Fading since 3 May", where the history shows its beginning. */
function stageText(item: RankedItem, history: HistoryDay[], { say, format }: Words): string {
  const shown = shownStage(item);
  const stage = say(`stage.${shown}`);
  const run = stageRuns(history).at(-1);
  if (run?.stage !== shown || !hasScore(item)) return stage;
  return say('item.since', { stage, day: format.day(run.firstDay) });
}

/** The answer first: how hot, how sure, where it is heading and why. */
export function ItemHero({ page, name, caution }: { page: ItemPage; name: string; caution?: SalesEvent }) {
  const words = useWords();
  const band = Math.round(page.band);
  return (
    <section class="hero">
      <div class="big">
        <h2 class="hidden">{words.say('item.score')}</h2>
        <Score item={page} />
        {hasScore(page) && (
          <span class="quiet" title={words.say('item.bandHint', { band })}>
            {words.say('item.band', { band })}
          </span>
        )}
        <span class="how-sure">
          <CertaintyDots item={page} />
          <MethodLink topic={hasScore(page) ? 'band' : 'score'} />
        </span>
      </div>
      <div>
        <div class="where">
          <StageMark name={shownStage(page)} text={stageText(page, page.history, words)} />
          <MethodLink topic="stages" />
        </div>
        <Reason item={page} name={name} caution={caution} crowd={page.crowd} />
      </div>
    </section>
  );
}
