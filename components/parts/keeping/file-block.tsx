import { useRef } from 'preact/hooks';
import { useWords } from '../../words';
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
  const field = useRef<HTMLInputElement>(null);
  return (
    <section class="block">
      <h2>{say('keeping.file')}</h2>
      <p class="quiet">{say('keeping.file.hint')}</p>
      <div class="thing-actions">
        <button
          type="button"
          class="button"
          disabled={props.isBusy}
          onClick={onChooseElsewhere ?? (() => field.current?.click())}
        >
          {say('keeping.file.choose')}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".gz,.ndjson,application/gzip,application/x-ndjson"
          aria-label={say('keeping.file.choose')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
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
