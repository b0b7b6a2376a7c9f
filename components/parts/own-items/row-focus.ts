import { useLayoutEffect, useRef } from 'preact/hooks';

/** A row that leaves its list takes the focus along: the row that comes into its place gets it. Put both on the list. */
export function useRowFocus(itemIds: readonly string[]) {
  const ref = useRef<HTMLUListElement>(null);
  const focused = useRef<number>(undefined);
  const rows = () => [...(ref.current?.children ?? [])];
  useLayoutEffect(() => {
    if (focused.current === undefined || document.activeElement !== document.body) return;
    const row = rows()[Math.min(focused.current, itemIds.length - 1)];
    row?.querySelector('button')?.focus();
  }, [itemIds.join(' ')]);
  const onFocusIn = ({ target }: FocusEvent) => {
    focused.current = rows().findIndex((row) => row.contains(target as Node));
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !ref.current?.contains(relatedTarget as Node)) focused.current = undefined;
  };
  return { ref, onFocusIn, onFocusOut };
}
