const moves: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves the focus among the buttons of a list; put it on the list's `onKeyDown`. */
export function moveWithArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const move = moves[event.key];
  if (!move) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  event.preventDefault();
  buttons[move(at, buttons.length)]?.focus();
}
