/** What stands round every chart, and the lines of an item. */
export const chart = {
  'chart.title': 'Share of the product videos you saw',
  'chart.high': 'highest {share}, {day}',
  'chart.point': '{day}: {share} ({low} to {high})',
  'chart.short': 'The line starts after a second day with browsing.',
  'chart.table': 'The same as a table',
  'chart.day': 'Day',
  'chart.seen': 'Sightings',
  'chart.products': 'Product videos',
  'chart.share': 'Share',
  'chart.range': '{low} to {high}',
  'chart.stage': 'Stage',
  'chart.label': '{title}: a chart. Arrow keys move from day to day, Home and End to its ends.',
  'chart.nothing': 'nothing seen',
  'chart.picture': 'Save as a picture',
} as const;
