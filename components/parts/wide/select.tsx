interface SelectProps {
  title: string;
  /** The choice that asks for nothing. */
  none: string;
  value?: string;
  options: [value: string, text: string][];
  onChange(value?: string): void;
}

/** What is asked for stays among the options, even where nothing has it now. */
export function Select({ title, none, value, options, onChange }: SelectProps) {
  const isListed = value === undefined || options.some(([one]) => one === value);
  const listed = isListed ? options : [...options, [value, value] as [string, string]];
  return (
    <select
      class={value === undefined ? undefined : 'asked'}
      aria-label={title}
      title={title}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    >
      <option value="">{none}</option>
      {listed.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  );
}
