import { useWords } from '../../words';

/** What was decided of one item, in words. */
export interface DecisionText {
  kind: 'own' | 'merged' | 'dismissed' | 'renamed';
  /** The words of an own item, the item it counts as, or its other name. */
  value?: string;
}

export interface BesideChoice {
  itemId: string;
  name: string;
  /** Missing where nothing was decided here. */
  mine?: DecisionText;
  theirs: DecisionText;
}

interface ChoicesBesideProps {
  choices: BesideChoice[];
  taken: ReadonlySet<string>;
  onTaken(taken: ReadonlySet<string>): void;
}

/** Own items, merges and dismissals side by side where they differ; nobody's is taken over unasked. */
export function ChoicesBeside({ choices, taken, onTaken }: ChoicesBesideProps) {
  const { say } = useWords();
  const choose = (itemId: string, isTheirs: boolean) => {
    const next = new Set(taken);
    if (isTheirs) next.add(itemId);
    else next.delete(itemId);
    onTaken(next);
  };
  return (
    <div>
      <p>{say('keeping.beside')}</p>
      {choices.map(({ itemId, name, mine, theirs }) => (
        <fieldset key={itemId} class="beside">
          <legend>{name}</legend>
          {[false, true].map((isTheirs) => (
            <label key={String(isTheirs)}>
              <input
                type="radio"
                name={`beside-${itemId}`}
                checked={taken.has(itemId) === isTheirs}
                onChange={() => choose(itemId, isTheirs)}
              />
              <span>
                {say(isTheirs ? 'keeping.beside.theirs' : 'keeping.beside.mine', {
                  decision: decisionText(isTheirs ? theirs : mine, say),
                })}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function decisionText(decision: DecisionText | undefined, say: ReturnType<typeof useWords>['say']): string {
  if (!decision) return say('keeping.beside.nothing');
  return say(`keeping.beside.${decision.kind}`, { value: decision.value ?? '' });
}
