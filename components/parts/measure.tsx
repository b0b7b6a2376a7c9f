import { useWords } from '../words';

/** A name, a bar and its share (0…1); stands in a `dl`. */
export function Measure({ name, share, hint }: { name: string; share: number; hint?: string }) {
  const { format } = useWords();
  return (
    <div class="measure" title={hint}>
      <dt class="cut" title={name}>
        {name}
      </dt>
      <dd>
        <span class="meter tone-rising" aria-hidden="true">
          <i class="meter-fill" style={{ width: `${share * 100}%` }} />
        </span>
        <span>{format.percent(share)}</span>
      </dd>
    </div>
  );
}
