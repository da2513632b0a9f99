/** Yardsticks that say the same in other words, told by the words they must hold. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['with-growth', /与?(?:经济|地区生产总值|GDP).{0,8}(?:同步|匹配)|与全[市省国区]保持同步/],
  ['above-growth', /高于(?:经济|地区生产总值|GDP)/],
  ['above-average', /高于(?:全国|全省|全市)(?:平均)?/],
  ['above-urban', /高于城镇/],
  [
    'assigned',
    /(?:完成|达到|控制在).{0,6}(?:国家|上级|省|市|自治区|中央|下达).{0,8}(?:目标|任务|要求|之内|以内|计划)|达到上级要求|目标任务/,
  ],
  ['balance', /(?:基本|总体)平衡/],
  ['positive', /正增长/],
];

/** 和 is 与, and the verb before a yardstick does not change it: 实现正增长, 正增长. */
const tidy = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\s,、。;]/g, '')
    .replace(/^(?:实现|争取|力争|努力|保持|确保)+/, '')
    .replace(/^和/, '与');

/** `same`: the same words; `alike`: another wording of the same yardstick; `other`. */
export function compareYardsticks(a: string, b: string): 'same' | 'alike' | 'other' {
  const [x, y] = [tidy(a), tidy(b)];
  if (x === '' || y === '') return 'other';
  if (x === y) return 'same';
  const kind = KINDS.find(([, pattern]) => pattern.test(x))?.[0];
  return kind !== undefined && kind === KINDS.find(([, pattern]) => pattern.test(y))?.[0] ? 'alike' : 'other';
}
