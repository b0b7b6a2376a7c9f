const name = 'trendcrest-writing';

/**
 * Captures share the turn; work that makes stored scores anew has it alone, in whatever page it runs, while everybody
 * may go on reading. A capture that waits too long is sent again by its tab.
 */
export function inTurn<T>(mode: LockMode, work: () => Promise<T>): Promise<T> {
  // The simulated documents of the component tests know no locks.
  return navigator.locks ? (navigator.locks.request(name, { mode }, work) as Promise<T>) : work();
}
