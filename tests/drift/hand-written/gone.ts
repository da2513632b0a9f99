import type { Row } from './row.ts';

export const gone: readonly Row[] = [
  // Gone, with a like one beside it or elsewhere.
  {
    change: 'deleted, a like one left',
    on: '高新技术企业达650家',
    edits: [['高新技术企业达650家,', '']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '高新技术企业达650家',
    edits: [
      ['高新技术企业达650家,', ''],
      ['达到480家', '达到650家'],
    ],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '进口总额增长4%',
    edits: [['进口总额增长4%,', '']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '城镇居民人均可支配收入增长5%左右',
    edits: [['城镇居民人均可支配收入增长5%左右,', '']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '城镇居民人均可支配收入增长5%左右',
    edits: [['城镇居民人均可支配收入增长5%左右,农村居民人均可支配收入增长6%左右', '农村居民人均可支配收入增长5%左右']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '保障性住房4200套',
    edits: [['开工保障性住房4200套、竣工3600套', '竣工保障性住房3600套']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '新建社区食堂15家',
    edits: [['新建社区食堂15家,', '']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '高新技术产业产值占比提高到32%',
    edits: [['高新技术产业产值占比提高到32%,', '']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted, a like one left',
    on: '新增通车里程18公里',
    edits: [['新增通车里程18公里,', '']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'deleted',
    on: '让群众看病更加方便、更有保障',
    edits: [[',让群众看病更加方便、更有保障', '']],
    kinds: ['orphan'],
    now: null,
  },
  { change: 'deleted', on: '分级诊疗', edits: [['完善分级诊疗制度,', '']], kinds: ['orphan'], now: null },
  { change: 'deleted', on: '教育', edits: [['坚持教育优先发展,', '']], kinds: ['orphan'], now: null },
  // Another thing at the same place.
  {
    change: 'replaced',
    on: '高新技术企业达650家',
    edits: [['高新技术企业达650家', '瞪羚企业达650家']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'replaced',
    on: '新建社区食堂15家',
    edits: [['新建社区食堂15家', '新建社区书房15家']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'replaced',
    on: '进口总额增长4%',
    edits: [['进口总额增长4%,出口总额增长8%', '出口总额增长4%']],
    kinds: ['orphan'],
    now: null,
  },
  {
    change: 'replaced',
    on: '推进集团化办学',
    edits: [['推进集团化办学', '严控办学规模']],
    kinds: ['orphan'],
    now: null,
  },
];
