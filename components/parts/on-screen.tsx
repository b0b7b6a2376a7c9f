import type { ScoredItem } from '../../trends/ranking';
import { useWords } from '../words';
import type { NameOf } from './ranking-filter';
import { Score } from './score';
import { shownStage } from './stage-glyphs';
import { CoolingMark, StageMark } from './stage-mark';
import './on-screen.css';

interface OnScreenProps {
  /** Best first. */
  items: ScoredItem[];
  nameOf: NameOf;
  onOpen(itemId: string): void;
}

/** The items of the videos that stand in the window of the tab beside. */
export function OnScreen({ items, nameOf, onOpen }: OnScreenProps) {
  const { say, language } = useWords();
  return (
    <section class="on-screen" aria-labelledby="on-screen">
      <h2 id="on-screen">{say('panel.onScreen')}</h2>
      {items.length === 0 && <p class="quiet">{say('panel.none')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.itemId}>
            <button type="button" class="shown" onClick={() => onOpen(item.itemId)}>
              <span class="cut">{nameOf(item.itemId, language)}</span>
              <StageMark name={shownStage(item)} />
              {item.coolingRisk && <CoolingMark />}
              <Score item={item} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
