/**
 * An order of all values that knows neither who said something nor when: nothing, then the larger number, the longer
 * text or list, and of two equally long ones that which a dictionary has later.
 */
export function greater<Value>(a: Value, b: Value): Value {
  if (a === undefined || b === undefined) return a ?? b;
  if (typeof a === 'number' && typeof b === 'number') return a > b ? a : b;
  if (typeof a === 'boolean') return a || b;
  const [one, two] = [canonical(a), canonical(b)];
  if (one.length !== two.length) return one.length > two.length ? a : b;
  return one > two ? a : b;
}

/** Each field of two rows by itself. */
export function joinFields<Row extends object>(a: Row, b: Row): Row {
  const joined: Partial<Row> = {};
  for (const name of Object.keys({ ...a, ...b }) as (keyof Row)[]) joined[name] = greater(a[name], b[name]);
  return joined as Row;
}

/** Whether `row` is as late as the other one, or later; of two at one moment one and the same always is. */
export const atLeast = <Row extends object>(row: Row, other: Row, at: keyof Row): boolean =>
  row[at] === other[at] ? greater(row, other) === row : row[at] > other[at];

/** The same text for the same value, in whatever order its fields were written. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
