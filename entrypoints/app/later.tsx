import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Draw<Props> = (props: Props) => VNode | null;

/** A screen whose code is loaded when it is first shown: the popup opens without what only a tab shows. */
export function later<Props extends object>(load: () => Promise<Draw<Props>>): Draw<Props> {
  let known: Draw<Props> | undefined;
  return function Later(props) {
    const [Shown, setShown] = useState(() => known);
    useEffect(() => {
      if (known) return;
      void load().then((loaded) => {
        known = loaded;
        setShown(() => loaded);
      });
    }, []);
    return Shown ? <Shown {...props} /> : null;
  };
}
