/**
 * Words that reports put in, leave out and exchange without changing what is meant. A word that names a thing, a place or
 * an office never belongs here: when such a word is gone, the note's passage is gone.
 */
export const fillerWords: ReadonlySet<string> = new Set([
  ...['加快', '加强', '加大', '推进', '推动', '促进', '深化', '优化', '完善', '健全', '强化', '提升'],
  ...['提高', '增强', '着力', '大力', '深入', '持续', '继续', '进一步', '不断', '全面', '积极', '切实'],
  ...['扎实', '稳步', '有序', '有效', '实施', '开展', '做好', '抓好', '落实', '实现', '完成', '建设'],
  ...['打造', '建成', '新建', '新增', '增设', '推出', '组织', '力争', '争取', '确保', '努力', '坚持'],
  ...['坚决', '更加', '更好', '更多', '更大', '以及', '通过', '围绕', '按照', '同时', '其中', '今年'],
  ...['全年', '年内', '目前', '达到', '左右', '以上', '以内', '超过', '不低于', '不少于'],
]);
