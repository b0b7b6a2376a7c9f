import type { ItemSpeed } from '../../../trends/evidence/video-speed';
import { useWords } from '../../words';
import { EvidenceSection } from './evidence-section';
import { rateText } from './figures';

/** Quartiles of fewer videos are the videos themselves. */
const fewestForHalf = 4;

/** How fast the item's videos are watched, by those that were looked at more than once. */
export function ViewsPerHour({ speed }: { speed?: ItemSpeed }) {
  const { say, format } = useWords();
  if (!speed) {
    return (
      <EvidenceSection topic="speed" title={say('speed.title')}>
        <p class="quiet">{say('speed.none')}</p>
      </EvidenceSection>
    );
  }
  const [low, high] = [speed.lowQuartile, speed.highQuartile].map((rate) => rateText(rate, format));
  const half = speed.videos >= fewestForHalf && low && high && say('speed.half', { low, high });
  return (
    <EvidenceSection topic="speed" title={say('speed.title')}>
      <p class="fact">
        <b>{say('speed.rate', { rate: rateText(speed.median, format) })}</b>{' '}
        <span class="label">{say('speed.observed')}</span> <span class="quiet">{half}</span>
      </p>
      <p class="quiet">{say('speed.over', { count: speed.videos })}</p>
    </EvidenceSection>
  );
}
