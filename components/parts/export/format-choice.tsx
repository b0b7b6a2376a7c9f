import { type ExportFormat, type ExportWhat, kindOf } from '../../../trends/tables/export-kinds';
import { useWords } from '../../words';

interface FormatChoiceProps {
  what: ExportWhat;
  chosen: ExportFormat;
  onChoose(format: ExportFormat): void;
}

export function FormatChoice({ what, chosen, onChoose }: FormatChoiceProps) {
  const { say } = useWords();
  return (
    <fieldset class="setting">
      <legend>{say('export.as')}</legend>
      <div class="formats">
        {kindOf(what).formats.map((format) => (
          <label key={format} class="format">
            <input
              type="radio"
              name="format"
              value={format}
              checked={format === chosen}
              onChange={() => onChoose(format)}
            />
            {say(`export.as.${format}`)}
          </label>
        ))}
      </div>
      <p class="quiet">{say(`export.as.${chosen}.hint`)}</p>
    </fieldset>
  );
}
