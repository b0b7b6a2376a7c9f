/** Hashtags under which people show things to buy, whatever the thing is; lower case, without `#`. */
const umbrellaTags = new Set([
  'tiktokmademebuy',
  'ttshop',
  'dealsforyoudays',
  'unboxyourdeals',
  'weeklydeals',
  'spotlightfinds',
  'fanfavoritedeals',
  'dealdrops',
  'amazonfinds',
  'amazonmusthaves',
  'amazonhaul',
  'sheinhaul',
  'temufinds',
  'temuhaul',
  'shopeehaul',
  'shopeefinds',
  'racunshopee',
  'racuntiktok',
  'keranjangkuning',
  'budolfinds',
  'tiktokbudol',
  'tiktokป้ายยา',
  'dollartreefinds',
  'founditonamazon',
  'unboxing',
  'haul',
  'haultok',
  'musthaves',
]);

// As people really type it: tiktokmademebuylt, tiktokmedemebuyit, tiklokmademebuyit, titokmademebuyit …
const madeMeBuyIt = /^ti(?:[ckl]?t|kl)okm[ae][dk][es]mebuy[il1]t/;
// The whole family (…finds, …uk, …creatorpicks, cut off or misspelt), but for the concert of that name.
const shopFamily = /^tiktokshop(?!funfest)/;

/** @param tag lower case, without `#` */
export function isUmbrellaTag(tag: string): boolean {
  const plain = tag.replaceAll('а', 'a').replaceAll('е', 'e').replaceAll('о', 'o'); // Cyrillic look-alikes
  return umbrellaTags.has(plain) || madeMeBuyIt.test(plain) || shopFamily.test(plain);
}
