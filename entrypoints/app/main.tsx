import { render } from 'preact';
import { openDatabase } from '../../storage/database';
import { App } from './app';
import type { Frame } from './go';

// The welcome page begins with the same file, and has no frame.
const place = document.querySelector<HTMLElement>('[data-frame]');
if (place) render(<App database={openDatabase()} frame={place.dataset.frame as Frame} />, place);
