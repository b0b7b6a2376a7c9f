import type { ItemEvidence } from '../../../trends/evidence/item-evidence';
import { useWords } from '../../words';
import type { NameOf } from '../ranking-filter';
import { EvidenceSection } from './evidence-section';

/** Whether a rise or a fall is the item's own. */
export function AgainstCategory({ relative, nameOf }: { relative: ItemEvidence['relative']; nameOf: NameOf }) {
  const { say, format, language } = useWords();
  if (!relative) return null;
  const values = {
    times: format.figures(relative.itemTimes),
    all: format.figures(relative.categoryTimes),
    category: nameOf(relative.category, language),
  };
  return (
    <EvidenceSection topic="relative" title={say('relative.title')}>
      <p class="fact">{say(`relative.${relative.verdict ?? 'still'}`, values)}</p>
    </EvidenceSection>
  );
}
