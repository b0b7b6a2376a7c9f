import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import { type BesideChoice, ChoicesBeside } from './choices-beside';

const kinds = ['video', 'observation', 'sighting', 'product', 'productLook', 'hashtagLook', 'author'] as const;

export interface ReadPlan {
  kind: 'backup' | 'observations';
  madeAt: number;
  appVersion: string;
  hasHashes: boolean;
  /** Rows by kind that would be new, that would say more, and that are here already. */
  rows: Partial<Record<string, Record<'added' | 'changed' | 'same', number>>>;
  future: number;
  choices: BesideChoice[];
}

export interface FilePlanProps {
  plan: ReadPlan;
  isBusy?: boolean;
  /** With the decisions that are taken over, by item. */
  onMerge(itemIds: string[]): void;
  onRestore(): void;
  onCloseFile(): void;
}

/** What merging the file would add; a backup can be put in place of everything instead. */
export function FilePlan({ plan, isBusy, onMerge, onRestore, onCloseFile }: FilePlanProps) {
  const { say, format } = useWords();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const { kind, madeAt, appVersion, hasHashes, future, choices } = plan;
  const isIdle = taken.size === 0 && Object.values(plan.rows).every((row) => !row || row.added + row.changed === 0);
  if (isAsking) return <AskRestore {...{ isBusy, onRestore }} onClose={() => setAsking(false)} />;
  return (
    <section class="ask" aria-label={say(`keeping.plan.${kind}`)}>
      <p>
        {say('keeping.plan.made', { kind: say(`keeping.plan.${kind}`), at: format.exact(madeAt), version: appVersion })}
      </p>
      <PlanCounts rows={plan.rows} />
      {hasHashes && <p class="quiet">{say('keeping.plan.hashed')}</p>}
      {future > 0 && <p class="quiet">{say('keeping.plan.future', { count: future })}</p>}
      {choices.length > 0 && <ChoicesBeside {...{ choices, taken }} onTaken={setTaken} />}
      {isIdle && <p>{say('keeping.plan.nothing')}</p>}
      <div class="thing-actions">
        {!isIdle && (
          <button type="button" class="button primary" disabled={isBusy} onClick={() => onMerge([...taken])}>
            {say('keeping.plan.merge')}
          </button>
        )}
        {kind === 'backup' && (
          <button type="button" class="button" disabled={isBusy} onClick={() => setAsking(true)}>
            {say('keeping.plan.restore')}
          </button>
        )}
        <button type="button" class="button" onClick={onCloseFile}>
          {say('items.cancel')}
        </button>
      </div>
    </section>
  );
}

function PlanCounts({ rows }: Pick<ReadPlan, 'rows'>) {
  const { say, format } = useWords();
  const shown = kinds.flatMap((kind) => {
    const { added = 0, changed = 0, same = 0 } = rows[kind] ?? {};
    return added + changed + same > 0 ? [{ kind, added, changed, same }] : [];
  });
  return (
    <table>
      <caption class="quiet">{say('keeping.plan.would')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('keeping.plan.what')}</th>
          {(['added', 'changed', 'same'] as const).map((name) => (
            <th key={name} scope="col" class="number">
              {say(`keeping.plan.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ kind, added, changed, same }) => (
          <tr key={kind}>
            <th scope="row">{say(`keeping.rows.${kind}`)}</th>
            {[added, changed, same].map((count, index) => (
              <td key={index} class="number">
                {format.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AskRestore({ isBusy, onRestore, onClose }: Pick<FilePlanProps, 'isBusy' | 'onRestore'> & { onClose(): void }) {
  const { say } = useWords();
  return (
    <section class="ask" aria-label={say('keeping.plan.restore')}>
      <p>{say('keeping.restore.ask')}</p>
      <div class="thing-actions">
        <button type="button" class="button primary" disabled={isBusy} onClick={onRestore}>
          {say('keeping.restore.do')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('items.cancel')}
        </button>
      </div>
    </section>
  );
}
