import fc from 'fast-check';
import { junk } from './list-shapes';

/** What becomes of one value in a JSON of many. */
interface Change {
  kind: 'drop' | 'replace' | 'wrap' | 'rename' | 'copy';
  at: number;
  from: number;
  by: unknown;
}

export type Changes = Change[];

/** A damaged text is mostly no JSON any more; this changes what it says, and leaves it JSON. */
export const changes: fc.Arbitrary<Changes> = fc.array(
  fc.record({
    kind: fc.constantFrom('replace', 'drop', 'copy', 'wrap', 'rename'),
    at: fc.nat(),
    from: fc.nat(),
    by: junk,
  }),
  { minLength: 1, maxLength: 8 },
);

type Holder = Record<string, unknown>;

export function changeJson(text: string, wanted: Changes): string {
  const root: Holder = { root: JSON.parse(text) };
  for (const change of wanted) apply(root, change);
  return JSON.stringify(root.root) ?? 'null';
}

function apply(root: Holder, { kind, at, from, by }: Change): void {
  const places = placesIn(root);
  const [holder, key] = places[at % places.length] ?? [root, 'root'];
  if (kind === 'drop') delete holder[key];
  else if (kind === 'replace') holder[key] = copyOf(by);
  else if (kind === 'wrap') holder[key] = from % 2 === 0 ? [holder[key]] : { item: holder[key] };
  else if (kind === 'rename') {
    const { [key]: value } = holder;
    delete holder[key];
    holder[`${key}V2`] = value;
  } else {
    const [giver, name] = places[from % places.length] ?? [root, 'root'];
    holder[key] = copyOf(giver[name]);
  }
}

/** What holds the place that it is copied to would never end. */
function copyOf(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? undefined : JSON.parse(text);
}

function placesIn(root: Holder): [Holder, string][] {
  const places: [Holder, string][] = [];
  const walk = (holder: Holder) => {
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof value === 'object' && value !== null) walk(value as Holder);
    }
  };
  walk(root);
  return places;
}
