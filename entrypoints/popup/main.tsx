import { render } from 'preact';
import * as z from 'zod/mini';
import { openDatabase } from '../../storage/database';
import { App } from './app';

/** Eval is not allowed here, so zod need not try it. */
z.config({ jitless: true });

render(<App database={openDatabase()} />, document.getElementById('app') as HTMLElement);
