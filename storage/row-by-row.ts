/** JSON for people to look into: each row of a list on a line of its own. */
export function rowByRow(file: Record<string, unknown>): string {
  const parts = Object.entries(file).filter(([, value]) => value !== undefined);
  return `{${parts.map(([key, value]) => `${JSON.stringify(key)}:${listed(value)}`).join(',')}}\n`;
}

const listed = (value: unknown): string =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
    : JSON.stringify(value);
