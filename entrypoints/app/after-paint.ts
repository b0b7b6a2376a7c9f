import { options } from 'preact';

/** A window that nobody looks at has no frames. */
const framelessMs = 100;

/**
 * Effects ask the database and other windows for what stands around the first rows: they run once these are on screen, not
 * in the same breath, where they would hold up the frame. As Preact does it by itself, but one turn later.
 */
options.requestAnimationFrame = (runEffects) => {
  const go = () => {
    clearTimeout(patience);
    cancelAnimationFrame(frame);
    setTimeout(() => setTimeout(runEffects));
  };
  const patience = setTimeout(go, framelessMs);
  const frame = requestAnimationFrame(go);
};
