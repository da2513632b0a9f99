/** Added by whoever passed the link on or counts visitors, never by what picks the document. */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'msclkid',
  'bd_vid', // Baidu's advertisements
  'spm', // Alibaba's page tracking, used by government portals on its cloud
  'scm',
  'isappinstalled', // WeChat adds this and nsukey to a link that is opened in it
  'nsukey',
  'share_token',
  'share_source',
  'sharer_shareid',
  'sharer_sharetime',
]);
/** Google's and Matomo's campaigns, and Baidu Tongji's hmsr, hmpl, hmcu, hmkw, hmci. */
const TRACKING_NAME = /^(?:utm_|mtm_|hm(?:sr|pl|cu|kw|ci)$)/;
/** `from` may also name a column of a site, so it is dropped only where the value is one that WeChat gives. */
const WECHAT_FROM = new Set(['timeline', 'singlemessage', 'groupmessage', 'message']);
/** A session id that Java servers write into the path; it is another one at each visit. */
const PATH_SESSION = /;jsessionid=[^/;]*/gi;

function isTracking(pair: string): boolean {
  const [rawName = '', value = ''] = pair.split('=', 2);
  const name = rawName.toLowerCase();
  return TRACKING.has(name) || TRACKING_NAME.test(name) || (name === 'from' && WECHAT_FROM.has(value.toLowerCase()));
}

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';

/** By name, pairs of one name in their own order. */
const byName = (a: string, b: string): number => Number(nameOf(a) > nameOf(b)) - Number(nameOf(a) < nameOf(b));

/**
 * The query is cut as text: to read it as parameters would turn the GBK escapes of older sites into other bytes.
 */
function canonicalQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  return pairs.length === 0 ? '' : `?${pairs.toSorted(byName).join('&')}`;
}

/** A page whose script picks the document by what follows the `#` (`#/detail/12`) has it as part of its address. */
function route(hash: string): string {
  const words = hash.split(':~:', 1)[0] ?? '';
  return /^#!?\//.test(words) ? words : '';
}

/**
 * One address for one document, however it was reached: without fragment (unless it is a route), tracking parameters,
 * session ids and credentials, with the parameters that pick the document sorted by name. What is no URL comes back as
 * it is. Applying it twice is the same as once.
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.host === '') return `${url.protocol}//${url.pathname}`;
  const path = url.pathname.replace(PATH_SESSION, '');
  return `${url.protocol}//${url.host}${path}${canonicalQuery(url.search)}${route(url.hash)}`;
}
