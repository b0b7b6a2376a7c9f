import { type ExportWhat, exportKinds, kindOf } from '../../../trends/tables/export-kinds';
import { useWords } from '../../words';

/** What can be taken out of everything, or of one item. */
export const whatsFor = (isOfItem: boolean): ExportWhat[] =>
  (Object.keys(exportKinds) as ExportWhat[]).filter((what) => kindOf(what).of !== (isOfItem ? 'all' : 'item'));

interface WhatListProps {
  isOfItem: boolean;
  chosen: ExportWhat;
  onChoose(what: ExportWhat): void;
}

export function WhatList({ isOfItem, chosen, onChoose }: WhatListProps) {
  const { say } = useWords();
  return (
    <fieldset class="setting whats">
      <legend>{say('export.what')}</legend>
      {whatsFor(isOfItem).map((what) => (
        <label key={what}>
          <input type="radio" name="what" value={what} checked={what === chosen} onChange={() => onChoose(what)} />
          <span>
            {say(`export.${what}`)} <span class="quiet">{say(`export.${what}.hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
