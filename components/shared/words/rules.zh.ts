/**
 * The rules of lib/extract in words: before the slash how the name was found, after it why the value is a target or an
 * outcome. A rule that is not here is shown by its id alone.
 */
export const namingRules: Record<string, string> = {
  'noun-before-verb': '名称在数值前',
  'noun-after-unit': '名称在单位后',
  'noun-around-unit': '名称分在数值前后',
  'noun-after-next': '与后一个数值同名',
  'name-before': '沿用前面的名称',
  'parted-names': '几个名称与几个数值依次对应',
  'each-of-names': '同一数值分属各个名称',
  'share-of-noun': '名称在所占比例之后',
  'share-of-previous': '占前一项的比重',
  spending: '资金投向下一句所说的事',
  'verb-only': '以所做的事为名称',
  yardstick: '以他处的目标为准，没有数值',
  'yardstick-whole': '整个短语即目标',
  'no-name': '未读出名称',
};

export const roleRules: Record<string, string> = {
  plan: '在今后任务部分',
  vision: '在中长期目标部分',
  review: '在工作回顾部分',
  'starting-point': '是变化的起点值',
  'past-in-plan': '任务部分中已完成的值',
  'past-in-vision': '中长期部分中已完成的值',
  'future-in-review': '回顾部分中的今后目标',
  'past-words': '用词表示已完成',
  'future-words': '用词表示今后',
  'this-year': '用词指今年',
  'before-headings': '在分部标题之前',
  intended: '用词表示要做到',
  unsaid: '未写明是否已完成',
};
