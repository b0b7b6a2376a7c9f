import type { VNode } from 'preact';

interface DrawnRowsProps {
  /** Indices of the rows to draw, rising. */
  drawn: number[];
  count: number;
  /** Pixels of a row. */
  height: number;
  keyOf(at: number): string;
  draw(at: number): VNode;
}

/** The rows of a long table that are drawn, and room in place of the others. */
export function DrawnRows({ drawn, count, height, keyOf, draw }: DrawnRowsProps) {
  const [first = 0, last = -1] = [drawn[0], drawn.at(-1)];
  return (
    <tbody>
      <Space key="above" height={first * height} />
      {/* One list, in which a row that stays is found again by its key when others come and go. */}
      {drawn.flatMap((at, index) => {
        const left = at - (drawn[index - 1] ?? at - 1) - 1;
        // The row that has the focus may stand far from the others.
        return left > 0 ? [<Space key={`before ${keyOf(at)}`} height={left * height} />, draw(at)] : [draw(at)];
      })}
      <Space key="below" height={(count - 1 - last) * height} />
    </tbody>
  );
}

/** In place of rows that are not drawn. */
const Space = ({ height }: { height: number }) =>
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is not focusable
  height > 0 ? <tr class="space" aria-hidden="true" style={{ height: `${height}px` }} /> : null;
