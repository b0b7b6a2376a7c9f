/** Where a screen can send a person; an item is opened by its id instead. */
export type Place =
  | 'ranking'
  | 'watch'
  | 'items'
  | 'export'
  | 'health'
  | 'settings'
  | 'data'
  /** A whole team's ranking beside one's own. */
  | 'team'
  | 'method'
  | 'privacy'
  | 'welcome'
  /** Where a made-up market is made. */
  | 'sample'
  /** A tab of its own, where there is room. */
  | 'dashboard';
