const NUMBER = /^[[［(（【]?\s*(\d{1,2})\s*[\]］)）】]?$/;
const SPOKEN = /^第\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[页頁部分]{1,2}$/;

const DIGITS = '一二三四五六七八九';

function spokenNumber(words: string): number | null {
  const found = SPOKEN.exec(words)?.[1];
  if (found === undefined) return null;
  if (/\d/.test(found)) return Number(found);
  if (!found.includes('十')) return DIGITS.indexOf(found) + 1;
  const [tens = '', ones = ''] = found.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}

/** The number that words of a pager say: 2, [2], 第2页, 第二部分. */
export const numberIn = (words: string): number | null => {
  const plain = NUMBER.exec(words)?.[1];
  return plain === undefined ? spokenNumber(words) : Number(plain);
};

/** Whether the words say that the number is a page's: 第2页, and not 2. */
export const isSpoken = (words: string): boolean => SPOKEN.test(words);

const ONWARD = /^(?:下一?[页頁]|后一?[页頁]|[继繼][续續][阅閱][读讀]|next(?: page)?|[>»›]{1,2})\s*[>»›→]{0,2}$/i;
const BACK = /^[<«‹←]{0,2}\s*(?:上一?[页頁]|前一?[页頁]|prev(?:ious)?(?: page)?|[<«‹]{1,2})$/i;
/** All pages on one. 阅读全文 also stands under each article of a list: who asks looks where it stands. */
const WHOLE =
  /^(?:(?:在?[本单單一][页頁](?:上)?)?(?:显示|顯示|查看|阅读|閱讀|浏览|瀏覽|展开|展開|打开|余下)(?:全文|全部|全部[内內]容|所有)|全文(?:显示|顯示|阅读|閱讀|浏览)|全部(?:显示|顯示)|[单單一][页頁](?:阅读|閱讀|显示|顯示|浏览)|(?:view|show|read)(?: (?:it|the))?(?: all| whole| full| text| article){1,2}(?: (?:on|in) (?:one|a single) page)?|all (?:on|in) (?:one|a single) page|single[- ]page(?: view)?)$/i;

/** 【下一页】, 下一页(2/5): without what stands around the words. */
const bare = (words: string): string =>
  words
    .replace(/[（(]\s*\d{1,2}\s*\/\s*\d{1,2}\s*[)）]$/, '')
    .replace(/^[[［【（(]\s*(.*?)\s*[\]］】）)]$/, '$1')
    .trim();

export const isOnward = (words: string): boolean => ONWARD.test(bare(words));
export const isBack = (words: string): boolean => BACK.test(bare(words));
export const isStep = (words: string): boolean => isOnward(words) || isBack(words);

/** What a link to the whole text is called; null where the words are none of it. */
export const wholeIn = (words: string): string | null => (WHOLE.test(bare(words)) ? bare(words) : null);

const OPEN = /第(\d{1,2})[页頁]/;
const MOST = /共(?:有|计|計)?(\d{1,2})[页頁]/;
const OF = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/;

/** Which page is open and how many there are, as a pager says it in words: 第2页 共5页, 2/5页. */
export function saidIn(words: string): { open: number | null; most: number | null } {
  const plain = words.replace(/\s+/g, '');
  const [, open, most] = OF.exec(plain) ?? [];
  const number = (digits: string | undefined): number | null => Number(digits ?? 0) || null;
  return { open: number(OPEN.exec(plain)?.[1] ?? open), most: number(MOST.exec(plain)?.[1] ?? most) };
}
