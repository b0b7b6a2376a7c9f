export const everywhere = '*';

/**
 * Hashtags under which people show things to buy, whatever the thing is, by market; lower case, without `#`. Those of
 * the last markets are what sellers there say they use, and unmeasured: no collection of captions held them.
 */
export const umbrellaTags = new Map(
  Object.entries({
    [everywhere]:
      'tiktokmademebuyit tiktokshop ttshop tiktokfinds dealsforyoudays unboxyourdeals weeklydeals ' +
      'spotlightfinds fanfavoritedeals amazonfinds amazonmusthaves amazonhaul founditonamazon ' +
      'sheinhaul temufinds temuhaul shopeehaul shopeefinds unboxing haul haultok musthaves',
    US: 'dollartreefinds targetfinds walmartfinds',
    GB: 'dealdrops primarkhaul',
    ID: 'racuntiktok racunshopee keranjangkuning',
    MY: 'racuntiktok racunshopee begkuning',
    PH: 'budolfinds tiktokbudol',
    TH: 'tiktokป้ายยา ป้ายยา',
    VN: 'muataitiktokshop',
    ES: 'tiktokmehizocomprarlo',
    MX: 'tiktokmehizocomprarlo',
    BR: 'tiktokmefezcomprar achadinhos',
    DE: 'dealsfürdich',
    FR: 'tiktokmafaitacheter',
    IT: 'tiktokmelohafattocomprare',
    JP: 'tiktok売れ 買ってよかった',
  }).map(([market, tags]) => [market, new Set(tags.split(' '))]),
);

/** What a person changed in these lists, by market. */
export type TagEdits = Partial<Record<string, { added: string[]; removed: string[] }>>;

// As people really type it: tiktokmademebuylt, tiktokmedemebuyit, tiklokmademebuyit, titokmademebuyit …
const madeMeBuyIt = /^ti(?:[ckl]?t|kl)okm[ae][dk][es]mebuy[il1]t/;
// The whole family (…finds, …uk, …creatorpicks, cut off or misspelt), but for the concert of that name.
const shopFamily = /^tiktokshop(?!funfest)/;

/**
 * Whether it gathers things to buy in that market; in any market where it is not known, since a video with the hashtag
 * of a far market sells all the same. Misspellings and cut-off forms go with the hashtag that is meant.
 * @param tag lower case, without `#`
 */
export function isUmbrellaTag(tag: string, market?: string, edits: TagEdits = {}): boolean {
  const plain = tag.replaceAll('а', 'a').replaceAll('е', 'e').replaceAll('о', 'o'); // Cyrillic look-alikes
  const meant = madeMeBuyIt.test(plain) ? 'tiktokmademebuyit' : shopFamily.test(plain) ? 'tiktokshop' : plain;
  const gathers = (list: string): boolean => {
    const edit = edits[list];
    if (edit?.added.includes(tag)) return true;
    if (edit?.removed.includes(meant)) return false;
    return umbrellaTags.get(list)?.has(meant) || (list !== everywhere && gathers(everywhere));
  };
  return market ? gathers(market) : [...umbrellaTags.keys(), ...Object.keys(edits)].some(gathers);
}
