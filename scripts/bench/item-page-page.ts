import { drawEmpty, drawItem, showYear } from './item-page-jobs';

/** What the bench asks the page to do. */
Object.assign(globalThis, { drawEmpty, drawItem, showYear });
