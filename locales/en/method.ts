/** How each number of the ranking and of an item's page comes about. A line break begins a paragraph. */
export const method = {
  'method.title': 'How the numbers are made',
  'method.lead':
    'What is counted, how it becomes a score, and what none of it can tell. Score formula {version}; with another formula everything is computed anew from the same counts.',
  'method.about': 'How this is made: {topic}',
  'method.formula': 'In symbols',

  'method.counted.title': 'What is counted',
  'method.counted.text':
    'A video is seen when at least half of it was in view for half a second. A sighting is one product video on one day: seeing it again that day adds nothing.\nn is the number of different product videos seen on a day, k the number of them that show the item. Both are counted on the feed (For You, Following, Friends, Explore) and on the shelf (pages of shopping hashtags).\nPages opened for an item, such as a search, its own hashtag, a profile or a product, never count: whatever one looks for would seem to be a trend. Their views, prices and carts are kept all the same.',

  'method.share.title': 'Share and its history',
  'method.share.text':
    'The line is the share of the product videos that show the item, this week, as it stood at the end of each day with browsing. A day enters at full weight and is forgotten within about a week.\nThe band is one standard error: with few sightings it is wide. Four or more days without browsing are a gap, not a fall. The shades are the stages of that day, hatched days are sales events.\nFeed, shelf and market have a history of their own, counted as if nothing else had been browsed.',

  'method.score.title': 'Score',
  'method.score.text':
    'From 0 to 100; 52 is nothing special. It weighs two chances: that the item will be well above its own normal next week, and that it is falling right now. The ranking is sorted by R.\nThe chances were fitted once, on years of hashtag views, video trends, music streams and search interest. It says what is hot and likely to be still hot. It does not say that something will keep growing: no formula that was tried could.',

  'method.moved.title': 'What moved the score',
  'method.moved.text':
    'Three ingredients. “Against earlier weeks” is this week’s share over that of the two weeks before, drawn towards no change where sightings are few. “Against its own normal” compares this week with the item’s long memory, of which half fades in 60 days. “How far it moves” is the distance between its recent high and low.\nA bar shows by how many points the score would change if that ingredient stood where it does for half of all items.',

  'method.band.title': '± and the three dots',
  'method.band.text':
    'The score could as well be that many points lower or higher: the ± is what the score changes when “against earlier weeks” moves by its own error. Nothing but sightings makes it smaller.\nThe dots say the same in three steps: one from the first sighting, two from about 2 this week and 6 in the two weeks before, three from about 6 and 12.',

  'method.stages.title': 'Stages and marks',
  'method.stages.text':
    'Too early: fewer than two sightings remembered, or fewer than 15 product videos this week.\nRising: the chance of rising is at least 45 % and above that of falling.\nEmerging: rising, and nearly all it was ever seen is of this week.\nPeaking: at three times its normal while rising, or half above its normal and no longer clearly rising.\nResurging: rising again after it fell below half of its record.\nFading: the chance of fading is at least 29 %.\nGone quiet: at least two sightings were to be expected and less than half came, far below its high.\nSteady: none of these.\nTo stay in a stage takes less than to enter it.\nCooling risk: at twice its normal or more. Such items lost a third within a week in about 4 of 10 cases.\nLook again: too little was browsed lately. Not seen is not fading.',

  'method.tiles.title': 'The four figures',
  'method.tiles.text':
    'Of product videos: sightings over product videos of the last 7 days, as really counted. With a cart: of its sightings of the last 28 days. Median price: of the latest offers, in the currency seen most; currencies are never mixed or converted. Sellers a week: different accounts that showed it, three weeks ago and in the last 7 days.',

  'method.carts.title': 'Carts',
  'method.carts.text':
    'Of its latest videos with a cart, the share that leads to each shop. A video may lead to several, so the shares may add up to more than 100 %.',

  'method.posted.title': 'When these were posted',
  'method.posted.text':
    'Upload days of its latest videos. TikTok prefers new videos, so these days say when somebody posted what you were shown, and not how the item went.',

  'method.speed.title': 'Views per hour',
  'method.speed.text':
    'Observed: what was added between two looks of yours at least six hours apart, allowing for the usual slowing with age and for TikTok’s rounding. From age: one look only, so what a video of that age and those views usually gets; a video that nobody watches any more shows it too.\nThe item’s figure is the middle of its observed videos. In the history each day has the middle of the videos that were seen again that day, with their middle half from four videos on. One of 1 or 2 videos is those videos, not the item.',

  'method.relative.title': 'Against its category',
  'method.relative.text':
    'This week over the two weeks before, of the item and of the whole category. Changes under 15 % are called none. It moves with its category if that moves the same way, at least half as far.',

  'method.tags.title': 'On all of TikTok',
  'method.tags.text':
    'Totals that TikTok itself writes on the pages of hashtags, at the moments when you opened them. Views a day are the difference of two looks at least half a day apart; the ± is what TikTok’s rounding can make. They do not depend on what you are shown, and so are a check on your feed.',

  'method.sellers.title': 'Sellers',
  'method.sellers.text':
    'Different accounts that showed the item, week by week. “Leaving”: there were at least 8 and half of them are gone. “Getting crowded”: at least 5 new ones, and they are 40 % or more of this week’s. One seller’s share of the views is of those videos whose views could be read.',

  'method.prices.title': 'Price',
  'method.prices.text':
    'Each market and currency by itself. The line reaches from the lowest to the highest price, the bar is the middle half, the tick the middle. Prices of products come first; those written in captions are used only where there are none, since they may be of a discount or a bundle. The trend is four weeks over the four before, with at least three prices in each. Usual for its category is within a quarter of the category’s middle.',

  'method.creators.title': 'Creators',
  'method.creators.text':
    'Who showed the item, most views first. Breakout is their fastest video of the item over the middle of their other videos, at the same age; it needs three other videos.',

  'method.sales.title': 'Sales events',
  'method.sales.text':
    'Rules for each market’s calendar, such as Black Friday, 11.11, Ramadan and Lunar New Year, computed in this browser. A rise from a week before to ten days after an event is marked, since it often ends with it. The score knows nothing of them.',

  'method.limits.title': 'What it cannot do',
  'method.limits.text':
    'Foretell growth: fads come back to normal, and no formula that was tried could say which goes on. See a fall before it is there: cooling risk is the early sign, and wrong more often than right. Prove that something is gone for somebody who browses little.\nTell a market’s trend from a feed that has got to know you, which is why the counts always stand beside it. Be exact where fads are rarer than in the series it was fitted to: a chance of 30 % is one there. Foretell one video: half of the forecasts from two looks are off by more than a sixth.',
} as const;
