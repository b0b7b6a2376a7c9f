import { render } from 'preact';
import { openDatabase } from '../../storage/database';
import { App } from './app';

render(<App database={openDatabase()} />, document.getElementById('app') as HTMLElement);
