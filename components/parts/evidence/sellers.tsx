import type { Saturation } from '../../../trends/evidence/saturation';
import { useWords, type Words } from '../../words';
import { crowdText } from './crowd-text';
import { EvidenceSection } from './evidence-section';
import './sellers.css';

const weeks = [0, 1, 2, 3] as const;
/** Pixels; its figure stands above. */
const barHeight = 34;
/** From here on one seller, or a few, have the views. */
const [mostOfViews, unevenGini] = [0.5, 0.55];

/** How crowded the item is, who comes and goes, and how the views spread. */
export function Sellers({ saturation }: { saturation: Saturation }) {
  const words = useWords();
  const { say, format } = words;
  const { weekly, topShare, gini, warning } = saturation;
  if (topShare === undefined && weekly.every((sellers) => sellers === 0)) return null;
  const hint = gini === undefined ? undefined : say('sellers.gini', { gini: format.figures(gini) });
  return (
    <EvidenceSection topic="sellers" title={say('sellers.title')}>
      <div class="sellers">
        <Weeks weekly={weekly} />
        <div>
          {warning && <p class="warning">{crowdText(warning, words)}</p>}
          <p class="fact">{freshText(saturation, words)}</p>
          {topShare !== undefined && (
            <p class="fact" title={hint}>
              {say(spreadOf(topShare, gini), { share: format.percent(topShare) })}
            </p>
          )}
        </div>
      </div>
    </EvidenceSection>
  );
}

function Weeks({ weekly }: { weekly: number[] }) {
  const { say, format } = useWords();
  const most = Math.max(1, ...weekly);
  return (
    <dl class="weeks">
      {weeks.map((week) => {
        const sellers = weekly[week] ?? 0;
        return (
          <div key={week}>
            <dt>{say(`sellers.week.${week}`)}</dt>
            <dd>
              <span>{format.number(sellers)}</span>
              <i style={{ height: `${(sellers / most) * barHeight}px` }} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** In the first week everybody is new, which says nothing. */
function freshText({ weekly, fresh, freshShare }: Saturation, { say, format }: Words): string {
  const all = weekly.at(-1) ?? 0;
  if (all === 0) return say('sellers.nobody');
  if (fresh === all && weekly.slice(0, -1).every((sellers) => sellers === 0)) return say('sellers.first');
  return say('sellers.fresh', { fresh, all, share: format.percent(freshShare ?? fresh / all) });
}

function spreadOf(topShare: number, gini = 0) {
  if (topShare >= mostOfViews) return 'sellers.top';
  return gini >= unevenGini ? 'sellers.uneven' : 'sellers.even';
}
