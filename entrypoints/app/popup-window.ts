import browser from 'webextension-polyfill';

/** A popup closes when the browser's file dialog takes the focus, and the file is never read: a tab stays. */
export const isPopup = (): boolean => browser.extension.getViews({ type: 'popup' }).includes(window);
