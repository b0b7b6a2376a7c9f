/** The words of the score: stages and the sentence that says why. A badge needs these and no others. */
export const score = {
  'stage.emerging': 'Emerging',
  'stage.rising': 'Rising',
  'stage.resurging': 'Resurging',
  'stage.peaking': 'Peaking',
  'stage.fading': 'Fading',
  'stage.steady': 'Steady',
  'stage.dormant': 'Gone quiet',
  'stage.watching': 'Too early',
  'stage.stale': 'Look again',
  'badge.product': 'A product that is not in the catalogue',
  'badge.scored': '{name}: {stage}, score {score}',
  'badge.unscored': '{name}: {stage}',
  'badge.cooling': '{label}, cooling risk',

  'count.sightings': { one: '{count} sighting', other: '{count} sightings' },
  'count.products': { one: '{count} product video', other: '{count} product videos' },

  'often.times': 'about {x} times as often',
  'often.same': 'about as often',
  'often.share': 'about {share} as often',
  'often.half': 'about half as often',

  'reason.up':
    'This week {item} came up {often} per 100 product videos as in the two weeks before ({sightings} in {products}). Chance that it is really rising: {rise}; that it is well above its normal next week: {hot}.',
  'reason.firstDays':
    'Hardly any product video was seen in the two weeks before, so this week ({sightings} in {products}) has nothing to be compared with yet. Chance that it is rising: {rise}; that it is falling: {fall}.',
  'reason.fading':
    'This week seen {often} per 100 product videos as in the two weeks before ({sightings} in {products}), after a high {high} times today’s level. Chance that it is falling right now: {fall}.',
  'reason.peaking':
    '{height} times its usual level and no longer clearly rising ({sightings} in {products} this week).',
  'reason.resurging':
    'Back: after falling below half of its record it is again at {share} of it ({sightings} in {products} this week).',
  'reason.steady': 'About its usual level ({sightings} in {products} this week).',
  'reason.dormant': {
    one: 'Expected about {expected} this week, saw {count}: gone from your feed.',
    other: 'Expected about {expected} this week, saw {count}: gone from your feed.',
  },
  'reason.watching': 'Too few sightings to say ({sightings} in {products} this week).',
  'reason.stale': 'Little was browsed lately, so nothing is said about today. Browse again to bring it up to date.',
  'reason.cooling':
    'Cooling risk: items this far above their normal lost a third within a week in about 4 of 10 cases; fads come down.',
} as const;
