import type { Row } from './row.ts';

export const kept: readonly Row[] = [
  // Reworded.
  {
    change: 'reworded',
    on: '完善分级诊疗制度,深化医保支付方式改革',
    edits: [['完善分级诊疗制度,深化', '健全分级诊疗制度,持续深化']],
    kinds: ['text-changed'],
    now: '健全分级诊疗制度,持续深化医保支付方式改革',
  },
  {
    change: 'reworded',
    on: '坚持教育优先发展,推进集团化办学,扩大优质教育资源覆盖面',
    edits: [['扩大优质', '进一步扩大优质']],
    kinds: ['text-changed'],
    now: '坚持教育优先发展,推进集团化办学,进一步扩大优质教育资源覆盖面',
  },
  {
    change: 'reworded',
    on: '养老床位达到6800张',
    edits: [['达到6800张', '达6800张']],
    kinds: ['text-changed'],
    now: '养老床位达6800张',
  },
  {
    change: 'reworded',
    on: '常态化开展燃气、消防、工地等领域隐患排查',
    edits: [['燃气、消防、工地等领域', '燃气、消防、工地、校园等领域']],
    kinds: ['text-changed'],
    now: '常态化开展燃气、消防、工地、校园等领域隐患排查',
  },
  {
    change: 'sentences merged, split',
    on: '让群众看病更加方便、更有保障。坚持教育优先发展',
    edits: [['更有保障。坚持', '更有保障;坚持']],
    kinds: ['text-changed', 'exact'],
    now: '让群众看病更加方便、更有保障;坚持教育优先发展',
  },
  {
    change: 'sentences merged, split',
    on: '引育科技人才团队40个',
    edits: [[',引育科技人才团队40个', '。引育科技人才团队40个']],
    kinds: ['exact'],
    now: '引育科技人才团队40个',
  },
  // Short words that stand twice beside each other, of which the other went.
  {
    change: 'the same words twice',
    on: '出口总额增长8%',
    edits: [['进口总额增长4%,', '']],
    kinds: ['moved'],
    now: '出口总额增长8%',
  },
  // Elsewhere.
  {
    change: 'sentences reordered',
    on: '加装电梯300台(部)',
    edits: [
      [',加装电梯300台(部)', ''],
      ['托育服务机构覆盖', '加装电梯300台(部),托育服务机构覆盖'],
    ],
    kinds: ['moved'],
    now: '加装电梯300台(部)',
  },
  {
    change: 'sentences reordered',
    on: '进口总额增长4%',
    edits: [['进口总额增长4%,出口总额增长8%', '出口总额增长8%,进口总额增长4%']],
    kinds: ['moved'],
    now: '进口总额增长4%',
  },
  {
    change: 'words put in beside',
    on: '加装电梯300台(部)',
    edits: [
      ['加装电梯', '新增充电桩900个,加装电梯'],
      ['台(部)', '台(部),新增泊位1500个'],
    ],
    kinds: ['moved'],
    now: '加装电梯300台(部)',
  },
  {
    change: 'words put in beside',
    on: '40个',
    edits: [['引育科技', '新建实验室7家,引育科技']],
    kinds: ['moved'],
    now: '40个',
  },
  {
    change: 'heading reworded',
    on: '高新技术企业达650家',
    edits: [['(一)培育创新主体', '(二)大力培育创新主体']],
    kinds: ['moved', 'exact'],
    now: '高新技术企业达650家',
  },
  // The same words for another year.
  {
    change: "next year's report",
    on: '地区生产总值增长5%左右',
    edits: [
      ['2025年政府', '2026年政府'],
      ['2024年工作', '2025年工作'],
      ['2025年主要', '2026年主要'],
    ],
    kinds: ['orphan'],
    now: null,
  },
];
