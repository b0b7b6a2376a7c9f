import { useWords } from '../../words';
import { FileButton, jsonFiles } from '../file-button';

/** How many of a file's choices would do what. */
export interface FilePlan {
  added: number;
  changed: number;
  same: number;
  older: number;
  circles: number;
}

export interface RefusedPlan {
  reason: 'too-large' | 'not-json' | 'not-items' | 'newer' | 'damaged';
  place?: string;
}

export interface ItemsFileProps {
  /** What the file that was chosen would change, or why it is not taken. */
  plan?: FilePlan | RefusedPlan;
  onExport(): void;
  /** Where no file can be chosen here: goes to where it can. */
  onChooseElsewhere?(): void;
  onFile(file: File): void;
  onImport(): void;
  onCloseFile(): void;
}

/** Takes the choices along, and brings those of another browser or person in. */
export function ItemsFile({ plan, onExport, onChooseElsewhere, onFile, onImport, onCloseFile }: ItemsFileProps) {
  const { say } = useWords();
  return (
    <>
      <p class="quiet">{say('items.file.hint')}</p>
      <div class="thing-actions">
        <button type="button" class="button" onClick={onExport}>
          {say('items.file.export')}
        </button>
        <FileButton {...{ text: say('items.file.import'), accept: jsonFiles, onFile, onChooseElsewhere }} />
      </div>
      {plan && ('reason' in plan ? <Refused {...plan} /> : <Planned {...{ plan, onImport, onCloseFile }} />)}
    </>
  );
}

function Refused({ reason, place = '' }: RefusedPlan) {
  const { say } = useWords();
  return (
    <p class="fault" role="alert">
      {say('items.file.refused', { reason: say(`items.file.${reason}`, { place }) })}
    </p>
  );
}

const kinds = ['added', 'changed', 'same', 'older', 'circles'] as const;

function Planned({
  plan,
  onImport,
  onCloseFile,
}: Pick<ItemsFileProps, 'onImport' | 'onCloseFile'> & { plan: FilePlan }) {
  const { say } = useWords();
  const isIdle = plan.added + plan.changed === 0;
  return (
    <section class="ask" role="status">
      <p>{say('items.file.plan')}</p>
      <ul class="plan">
        {kinds
          .filter((kind) => plan[kind] > 0)
          .map((kind) => (
            <li key={kind}>{say(`items.file.${kind}`, { count: plan[kind] })}</li>
          ))}
      </ul>
      {isIdle && <p>{say('items.file.nothing')}</p>}
      <div class="thing-actions">
        {!isIdle && (
          <button type="button" class="button primary" onClick={onImport}>
            {say('items.file.take')}
          </button>
        )}
        <button type="button" class="button" onClick={onCloseFile}>
          {say('items.cancel')}
        </button>
      </div>
    </section>
  );
}
