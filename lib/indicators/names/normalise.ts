/** Quotation marks, brackets of titles, spaces, joining marks: they tell no two names apart. */
const SILENT = /[\s“”"'‘’「」『』《》〈〉_·]/g;

/** One thing under several words: written as the last. Only what can never tell two indicators apart. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/的/g, ''],
  [/规模以上/g, '规上'],
  [/(?:地区|国内|全市|全省)?生产总值/g, 'gdp'],
  [/gdpgdp/g, 'gdp'],
  [/比例|比率/g, '比重'],
  [/常住居民/g, '居民'],
  // 城乡居民收入分别…: the extractor parts the two.
  [/^(全[市县区省州])?城(?=居民)/, '$1城镇'],
  [/^乡(?=居民)/, '农村'],
  [/国家级/g, '国家'],
  [/年产量/g, '产量'],
  [/年均浓度|平均浓度/g, '浓度'],
  [/率比重/g, '率'],
];

const unify = (name: string): string => SAME_WORDS.reduce((words, [from, to]) => words.replace(from, to), name);

/**
 * A name as it is compared: half-width, lower case, without quotation marks and spaces, the words in brackets kept
 * without the brackets. 专精特新“小巨人”企业 and 专精特新小巨人企业 are one.
 */
export const normaliseName = (name: string): string =>
  unify(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(SILENT, '')
      .replace(/[()[\]【】]/g, ''),
  );

/** As `normaliseName`, without the words in brackets; null where there are no brackets. */
export function withoutBrackets(name: string): string | null {
  const folded = name.normalize('NFKC');
  const bare = folded.replace(/[(（[【][^()（）[\]【】]*[)）\]】]/g, '');
  return bare === folded ? null : normaliseName(bare);
}
