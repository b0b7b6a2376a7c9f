import { render } from 'preact';
import { openDatabase } from '../../storage/database';
import { App } from '../app/app';

render(<App database={openDatabase()} frame="tab" />, document.getElementById('app') as HTMLElement);
