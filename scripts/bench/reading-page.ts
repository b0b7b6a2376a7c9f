import { timeReading } from './time-reading';

// The page that runs this forbids code made of text, as a content script's world does.
let mayCompile = true;
try {
  new Function('');
} catch {
  mayCompile = false;
}
Object.assign(globalThis, { timeReading, mayCompile });
