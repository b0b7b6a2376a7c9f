/** Long enough to get on, short enough for whoever scrolls or clicks to be answered at once. */
const breathMs = 12;

/** For long work: answers a function that lets others have their turn where the last one is that long ago. */
export function makeBreath(): () => Promise<void> {
  let breathedAt = performance.now();
  return async () => {
    if (performance.now() - breathedAt < breathMs) return;
    await new Promise((wake) => setTimeout(wake));
    breathedAt = performance.now();
  };
}
