/** The made-up market that shows a new person what will stand here. */
export const sample = {
  'sample.title': 'Sample market',
  'sample.banner': 'Sample market: all figures are made up',
  'sample.remove': 'Remove sample',
  'sample.show': 'Show a sample market',
  'sample.what':
    'A small made-up market: ten items over six weeks. It is kept apart from what you see on TikTok, and goes with one click.',
  'sample.making': 'Making the sample market',
  'sample.failed': 'The sample market could not be made: {reason}',
  'sample.notHere': 'This is for what you really saw. Remove the sample market to come back to it.',
} as const;
