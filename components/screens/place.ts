/** Where a screen can send a person; an item is opened by its id instead. */
export type Place = 'ranking' | 'items' | 'health' | 'settings' | 'privacy' | 'welcome';
