/** Seller, advertiser, affiliate, developer and partner centres all live under other names than these. */
const browsedHosts = /^(?:(?:www|m|shop)\.)?tiktok\.com$/;
const trendPages = /^ads\.tiktok\.com\/business\/creativecenter(?:\/|$)/i;
const privatePaths =
  /^\/+(?:[a-z]{2}(?:-[a-z\d]{2,4}){0,2}\/+)?(?:messages?|inbox|log(?:in|out)|sign-?up|passport|settings?|account|privacy|upload|tiktokstudio|creator-?(?:center|centre|academy|marketplace)|studio|analytics|business(?:-suite)?|coins?|wallet|balance|payment|checkout|orders?|cart|feedback|report)(?![^/#?])/i;

/** Whether our scripts may look at a page at all: never at messages, login, settings, or where people run their trade. */
export function isReadablePlace({ hostname, pathname }: URL): boolean {
  if (browsedHosts.test(hostname)) return !privatePaths.test(pathname);
  return trendPages.test(hostname + pathname);
}
