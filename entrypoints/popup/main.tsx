import { render } from 'preact';
import { openDatabase } from '../../storage/database';
import { App } from '../app/app';

render(<App database={openDatabase()} frame="popup" />, document.getElementById('app') as HTMLElement);
