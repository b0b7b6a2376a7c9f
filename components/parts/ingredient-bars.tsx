import type { RankedItem } from '../../trends/ranking';
import { formulaVersion } from '../../trends/score/evaluate';
import { type Mover, moversOf } from '../../trends/score/reason';
import { useWords, type Words } from '../words';
import { Explained } from './method/explained';

/** Points of score that fill one half of a bar. */
const fullPoints = 35;

function label({ ingredient, direction }: Mover, { say }: Words): string {
  if (!direction) return say(`moved.${ingredient}`);
  return ingredient === 'swing' ? say('why.swing') : say(`why.${ingredient}.${direction}`);
}

function effect(points: number, { say }: Words): string {
  if (points === 0) return say('moved.none');
  return say(points > 0 ? 'moved.up' : 'moved.down', { points: Math.abs(points) });
}

function IngredientBar({ mover }: { mover: Mover }) {
  const words = useWords();
  const points = Math.round(mover.points);
  const half = Math.min(50, (Math.abs(mover.points) / fullPoints) * 50);
  const side = points < 0 ? { right: '50%' } : { left: '50%' };
  return (
    <div class="ingredient" title={effect(points, words)}>
      <dt>{label(mover, words)}</dt>
      <dd>
        <span class="axis" aria-hidden="true">
          <i class={points < 0 ? 'tone-fading' : 'tone-rising'} style={{ ...side, width: `${half}%` }} />
        </span>
        <span>{words.say('moved.times', { x: words.format.figures(Math.exp(mover.value)) })}</span>
        <span class="hidden">{effect(points, words)}</span>
        <span aria-hidden="true">{words.format.signed(points)}</span>
      </dd>
    </div>
  );
}

/** The formula's three ingredients, to the right where they raise the score and to the left where they lower it. */
export function IngredientBars({ item }: { item: RankedItem }) {
  const { say } = useWords();
  return (
    <section class="block">
      <Explained topic="moved">
        <h2>
          {say('moved.title')} <small>{say('moved.version', { version: formulaVersion })}</small>
        </h2>
      </Explained>
      <dl>
        {moversOf(item).map((mover) => (
          <IngredientBar key={mover.ingredient} mover={mover} />
        ))}
      </dl>
    </section>
  );
}
