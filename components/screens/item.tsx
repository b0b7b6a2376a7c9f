import type { HistoryDay, ItemPage, RankedItem } from '../../trends/ranking';
import { CartMix } from '../parts/cart-mix';
import { EvidenceVideos } from '../parts/evidence-videos';
import { HistoryChart } from '../parts/history-chart';
import { IngredientBars } from '../parts/ingredient-bars';
import { type NameOf, secondName } from '../parts/ranking-filter';
import { Reason } from '../parts/reason';
import { CertaintyDots, Score } from '../parts/score';
import { ScreenHeader } from '../parts/screen-header';
import { hasScore, shownStage } from '../parts/stage-glyphs';
import { StageMark } from '../parts/stage-mark';
import { stageRuns } from '../parts/stage-runs';
import { Tiles } from '../parts/tiles';
import { useWords, type Words } from '../words';
import '../parts/parts.css';
import './screen.css';
import './item.css';

export interface ItemProps {
  itemId: string;
  /** Missing while it is being read. */
  page?: ItemPage | 'missing';
  /** In the chosen language. */
  category?: string;
  /** Epoch milliseconds: what "3 hours ago" is counted from. */
  now: number;
  nameOf: NameOf;
  onBack(): void;
}

export function ItemScreen({ itemId, page, category, now, nameOf, onBack }: ItemProps) {
  const { say, language } = useWords();
  const name = nameOf(itemId, language);
  const second = secondName(itemId, language, nameOf);
  return (
    <div class="screen item">
      <ScreenHeader title={name} onBack={onBack}>
        <span class="quiet cut" title={[second?.name, category].filter(Boolean).join(' · ')}>
          {second && <span lang={second.language}>{second.name}</span>}
          {second && category && ' · '}
          {category}
        </span>
      </ScreenHeader>
      <main class="content" aria-busy={page === undefined}>
        {page === 'missing' && <p class="quiet">{say('item.missing')}</p>}
        {page && page !== 'missing' && <ItemContent page={page} name={name} now={now} />}
      </main>
    </div>
  );
}

function ItemContent({ page, name, now }: { page: ItemPage; name: string; now: number }) {
  return (
    <>
      <ItemHero page={page} name={name} />
      <HistoryChart history={page.history} />
      {hasScore(page) && <IngredientBars item={page} />}
      <Tiles page={page} />
      <CartMix mix={page.cartsLeadTo} />
      <EvidenceVideos videos={page.videos} now={now} />
    </>
  );
}

/** "Fading since 3 May", where the history shows its beginning. */
function stageText(item: RankedItem, history: HistoryDay[], { say, format }: Words): string {
  const shown = shownStage(item);
  const stage = say(`stage.${shown}`);
  const run = stageRuns(history).at(-1);
  if (run?.stage !== shown || !hasScore(item)) return stage;
  return say('item.since', { stage, day: format.day(run.firstDay) });
}

function ItemHero({ page, name }: { page: ItemPage; name: string }) {
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
        <CertaintyDots item={page} />
      </div>
      <div>
        <StageMark name={shownStage(page)} text={stageText(page, page.history, words)} />
        <Reason item={page} name={name} />
      </div>
    </section>
  );
}
