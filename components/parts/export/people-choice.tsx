import type { Handles } from '../../../trends/tables/column';
import { type ExportWhat, kindOf } from '../../../trends/tables/export-kinds';
import { useWords } from '../../words';

const choices: Handles[] = ['plain', 'hashed', 'left-out'];

interface PeopleChoiceProps {
  what: ExportWhat;
  chosen: Handles;
  onChoose(handles: Handles): void;
}

/** How creators are named in the file. */
export function PeopleChoice({ what, chosen, onChoose }: PeopleChoiceProps) {
  const { say } = useWords();
  const offered = choices.filter((handles) => handles !== 'left-out' || !kindOf(what).needsHandles);
  return (
    <fieldset class="setting">
      <legend>{say('export.people')}</legend>
      {offered.map((handles) => (
        <label key={handles}>
          <input
            type="radio"
            name="handles"
            value={handles}
            checked={handles === chosen}
            onChange={() => onChoose(handles)}
          />
          {say(`export.people.${handles}`)}
        </label>
      ))}
    </fieldset>
  );
}
