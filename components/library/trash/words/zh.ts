/** What the trash says in Chinese. */
export const zh = {
  title: '回收站',
  lead: '删除的笔记（连同跟进）、已存的查找和自己的数据保留 30 天，之后自动清除。',
  none: '回收站是空的',
  noneHint: '在笔记页或报告页删除的笔记、删除的已存查找和自己的数据会先放在这里，30 天内可以恢复。',
  deleted: (date: string) => `${date} 删除`,
  left: (days: number) => (days <= 0 ? '即将清除' : `还保留 ${days} 天`),
  withFollowUp: '含跟进',
  restore: '恢复',
  forGood: '彻底删除',
  all: (count: number) => `全部彻底删除（${count}）`,
  ask: (notes: number, searches: number, rows: number) => {
    const all = [
      notes > 0 && `${notes} 条笔记`,
      searches > 0 && `${searches} 个查找`,
      rows > 0 && `${rows} 条数据`,
    ].filter(Boolean);
    return `彻底删除 ${[all.slice(0, -1).join('、'), all.at(-1)].filter(Boolean).join('和 ')}？删除后无法恢复。`;
  },
  search: (name: string) => `查找“${name}”`,
  data: (first: string, count: number) => (count > 1 ? `数据：${first}等 ${count} 条` : `数据：${first}`),
  yes: '彻底删除',
  no: '不删除',
  restored: '已恢复',
  gone: (count: number) => `已彻底删除 ${count} 条`,
  setAside: (count: number) => `另有 ${count} 条记录读不出，已原样保留。`,
  more: (count: number) => `再显示 ${count} 条`,
};

export type TrashWords = typeof zh;
