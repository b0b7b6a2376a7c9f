import type { ComponentChildren } from 'preact';
import { localDay } from '../../trends/calendar';
import type { ItemEvidence as Evidence } from '../../trends/evidence/item-evidence';
import { originOf } from '../../trends/items/item-names';
import type { ItemPage } from '../../trends/ranking';
import { salesCaution } from '../../trends/sales-caution';
import { CartMix } from '../parts/cart-mix';
import { ItemEvidence } from '../parts/evidence/item-evidence';
import { SalesAhead } from '../parts/evidence/sales-ahead';
import { EvidenceVideos } from '../parts/evidence/videos';
import { type HistoryProps, ItemHistory } from '../parts/history/item-history';
import { IngredientBars } from '../parts/ingredient-bars';
import { ItemHero } from '../parts/item-hero';
import { type NameOf, secondName } from '../parts/ranking-filter';
import { ScreenHeader } from '../parts/screen-header';
import { hasScore } from '../parts/stage-glyphs';
import { Tiles } from '../parts/tiles';
import { useWords } from '../words';
import '../parts/parts.css';
import './screen.css';
import './item.css';

export interface ItemProps {
  itemId: string;
  /** Missing while it is being read. */
  page?: ItemPage | 'missing';
  /** Comes a little later. */
  evidence?: Evidence | 'failed';
  /** How its past is shown. */
  history: Omit<HistoryProps, 'page' | 'name' | 'today'>;
  /** In the chosen language. */
  category?: string;
  /** Epoch milliseconds: what "3 hours ago" is counted from. */
  now: number;
  nameOf: NameOf;
  /** Its star. */
  follow?: ComponentChildren;
  /** What the person adds to it. */
  own?: ComponentChildren;
  /** Leads to where it can be renamed, merged and dismissed. */
  onChange?(): void;
  /** Leads to where its data is taken out. */
  onExport?(): void;
  onBack(): void;
}

export function ItemScreen(props: ItemProps) {
  const { itemId, page, evidence, history, category, now, nameOf, follow, own, onChange, onExport, onBack } = props;
  const { say, language } = useWords();
  const origin = originOf(itemId);
  const mark = origin && say(`items.mark.${origin}`);
  const name = nameOf(itemId, language);
  const second = secondName(itemId, language, nameOf);
  return (
    <div class="screen item">
      <ScreenHeader title={name} onBack={onBack}>
        <span class="quiet cut" title={[second?.name, mark, category].filter(Boolean).join(' · ')}>
          {second && <span lang={second.language}>{second.name}</span>}
          {second && category && ' · '}
          {[mark, category].filter(Boolean).join(' · ')}
        </span>
        <span class="push">{follow}</span>
        {onExport && (
          <button
            type="button"
            class="button bare glyph"
            aria-label={say('export.titleOf', { name })}
            title={say('export.titleOf', { name })}
            onClick={onExport}
          >
            ⤓
          </button>
        )}
        {onChange && (
          <button type="button" class="button bare" title={say('items.changeHint')} onClick={onChange}>
            {say('items.change')}
          </button>
        )}
      </ScreenHeader>
      <main class="content" aria-busy={page !== 'missing' && (page === undefined || evidence === undefined)}>
        {page === 'missing' && <p class="quiet">{say('item.missing')}</p>}
        {page === 'missing' && own}
        {page && page !== 'missing' && <ItemContent {...{ page, evidence, history, name, now, nameOf, own }} />}
      </main>
    </div>
  );
}

interface ItemContentProps extends Pick<ItemProps, 'evidence' | 'history' | 'now' | 'nameOf' | 'own'> {
  page: ItemPage;
  name: string;
}

/** One column in the popup, two where there is room. What comes later stands last, so that nothing moves when it comes. */
function ItemContent({ page, evidence, history, name, now, nameOf, own }: ItemContentProps) {
  const { say } = useWords();
  const today = localDay(now);
  const caution = salesCaution(page, page.events, today);
  return (
    <>
      <div class="column">
        <ItemHero page={page} name={name} caution={caution} />
        <div>
          <ItemHistory {...{ ...history, page, name, today }} />
          <SalesAhead events={page.events.filter((event) => event !== caution)} today={today} />
        </div>
        {hasScore(page) && <IngredientBars item={page} />}
        <Tiles page={page} />
        <CartMix mix={page.cartsLeadTo} />
        {own}
      </div>
      <div class="column">
        {(evidence === undefined || evidence === 'failed') && (
          <p class="quiet">{say(evidence ? 'part.failed' : 'part.reading')}</p>
        )}
        {evidence && evidence !== 'failed' && (
          <>
            <ItemEvidence evidence={evidence} nameOf={nameOf} />
            <EvidenceVideos videos={evidence.videos} now={now} />
          </>
        )}
      </div>
    </>
  );
}
