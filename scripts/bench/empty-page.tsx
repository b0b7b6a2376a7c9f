import { render } from 'preact';

/** The least that a popup of this kind can be. */
render(<p data-row="0">Nothing</p>, document.getElementById('app') as HTMLElement);
