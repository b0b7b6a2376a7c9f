import { useWords } from '../../words';
import { FileButton } from '../file-button';
import { FilePlan, type FilePlanProps } from './file-plan';

export type FileRefusal = 'not-ours' | 'newer' | 'cut-off' | 'damaged' | 'too-large';

export interface FileBlockProps extends Omit<FilePlanProps, 'plan'> {
  /** The file that was chosen and read through, or why it is not taken. */
  plan?: FilePlanProps['plan'] | { reason: FileRefusal; place?: string };
  /** Where no file can be chosen here: goes to where it can. */
  onChooseElsewhere?(): void;
  onFile(file: File): void;
}

/** Brings a backup or a colleague's file in; whatever it is, first it is read and shown. */
export function FileBlock({ plan, onChooseElsewhere, onFile, ...props }: FileBlockProps) {
  const { say } = useWords();
  return (
    <section class="block">
      <h2>{say('keeping.file')}</h2>
      <p class="quiet">{say('keeping.file.hint')}</p>
      <div class="thing-actions">
        <FileButton
          {...{ text: say('keeping.file.choose'), isDisabled: props.isBusy, onFile, onChooseElsewhere }}
          accept=".gz,.ndjson,application/gzip,application/x-ndjson"
        />
      </div>
      {plan && ('reason' in plan ? <Refused {...plan} /> : <FilePlan {...props} plan={plan} />)}
    </section>
  );
}

function Refused({ reason, place = '' }: { reason: FileRefusal; place?: string }) {
  const { say } = useWords();
  const why = reason === 'damaged' && place === '' ? 'broken' : reason;
  return (
    <p class="fault" role="alert">
      {say('keeping.file.refused', { reason: say(`keeping.file.${why}`, { place }) })}
    </p>
  );
}
