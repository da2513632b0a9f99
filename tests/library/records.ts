// Makes a library of any size, the same each time, of phrases in the genre: for benches, tests and looking at surfaces.
import type { Assessment, FollowUpRecord, Progress } from '../../lib/model/follow-up.ts';
import type { NoteColour, NoteRecord, ReportRecord } from '../../lib/model/records.ts';
import type { ReadingRecord } from '../../lib/model/text-version.ts';

const DAY = 86_400_000;

const AREAS: readonly [string, string][] = [
  ['310106', '静安区'],
  ['310104', '徐汇区'],
  ['310000', '上海市'],
  ['330106', '西湖区'],
  ['330100', '杭州市'],
  ['320500', '苏州市'],
  ['150702', '海拉尔区'],
  ['340000', '安徽省'],
  ['440300', '深圳市'],
  ['510100', '成都市'],
];

interface Subject {
  readonly name: string;
  readonly unit: string;
  readonly change: 'up' | 'none';
  /** How the words run, with the figure in the place of `#`. */
  readonly words: string;
  readonly base: number;
  readonly lead: string;
}

const SUBJECTS: readonly Subject[] = [
  { name: '地区生产总值', unit: '%', change: 'up', words: '地区生产总值增长#%左右', base: 5, lead: '发展改革委' },
  { name: '一般公共预算收入', unit: '%', change: 'up', words: '一般公共预算收入增长#%', base: 3, lead: '财政局' },
  {
    name: '社会消费品零售总额',
    unit: '元',
    change: 'none',
    words: '社会消费品零售总额达到#亿元',
    base: 900,
    lead: '商务委',
  },
  { name: '固定资产投资', unit: '%', change: 'up', words: '固定资产投资增长#%', base: 6, lead: '发展改革委' },
  { name: '高新技术企业', unit: '家', change: 'none', words: '高新技术企业超过#家', base: 400, lead: '科委' },
  {
    name: '城镇新增就业',
    unit: '人',
    change: 'none',
    words: '城镇新增就业#人',
    base: 12000,
    lead: '人力资源社会保障局',
  },
  { name: '绿地', unit: '平方米', change: 'none', words: '新建各类绿地#平方米', base: 50000, lead: '绿化市容局' },
  { name: '口袋公园', unit: '座', change: 'none', words: '建成口袋公园#座', base: 4, lead: '绿化市容局' },
  { name: '养老床位', unit: '张', change: 'none', words: '新增养老床位#张', base: 300, lead: '民政局' },
  {
    name: '保障性租赁住房',
    unit: '套',
    change: 'none',
    words: '筹措保障性租赁住房#套',
    base: 2000,
    lead: '住房建设局',
  },
  { name: '旧住房改造', unit: '平方米', change: 'none', words: '完成旧住房改造#平方米', base: 300000, lead: '房管局' },
  { name: '研发经费投入强度', unit: '%', change: 'none', words: '研发经费投入强度达到#%', base: 4, lead: '科委' },
];

const REMARKS = [
  '口径与上年不同，需要核对统计局的说明。',
  '去年完成情况尚未公布，待统计公报发布后再看。',
  '与市级目标相比偏低，问一问原因。',
  '表述由“力争”改为“确保”，约束力加强了。',
  '这一项列入为民办实事项目，年中有评估。',
  '与五年规划的总目标对照，进度稍慢。',
  '数据来自部门座谈，公开材料中还没有见到。',
  'See the budget report: the plan gives a different base year.',
];
const TAGS = ['核对口径', '民生', '论文引用', '重点', '待访谈', '预算', '规划对照', 'GDP'];
const SECTIONS = ['二、主要任务', '（一）稳增长', '（二）促改革', '（三）惠民生'];
const PROGRESS: readonly Progress[] = ['not-started', 'behind', 'on-track', 'ahead', 'done', 'adjusted'];
const ASSESSMENTS: readonly Assessment[] = ['not-yet', 'not-yet', 'not-yet', 'achieved', 'partly', 'missed'];
const COLOURS: readonly (NoteColour | null)[] = [null, null, null, 'yellow', 'green', 'blue', 'pink'];

/** The same number for the same pair; spread evenly enough. */
const spread = (seed: number, salt: number): number => {
  let x = Math.imul(seed + 1, 2_654_435_761) ^ Math.imul(salt + 7, 40_503);
  x = Math.imul(x ^ (x >>> 15), 2_246_822_519);
  x ^= x >>> 13;
  return x >>> 0;
};

const pick = <T>(all: readonly T[], seed: number, salt: number): T => all[spread(seed, salt) % all.length] as T;

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id as records have it, made of a letter for the store and a number. */
function idOf(store: string, at: number): string {
  let rest = at;
  let digits = '';
  for (let place = 0; place < 25; place += 1) {
    digits = DIGITS[rest % 32] + digits;
    rest = Math.floor(rest / 32);
  }
  return store + digits;
}

const madeBy = { schema: 3, extractor: 'sample', dataset: null };
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** How many of each. Each of the first `followUps` notes has a follow-up. */
export interface LibrarySize {
  readonly reports: number;
  readonly notes: number;
  readonly followUps: number;
}

export interface LibraryRecords {
  readonly reports: readonly ReportRecord[];
  readonly notes: readonly NoteRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly readings: readonly ReadingRecord[];
}

const addressOf = (at: number): string => `https://www.example.gov.cn/reports/${at}.html`;

function reportOf(at: number, now: number, size: LibrarySize): ReportRecord {
  const [areaCode, areaName] = AREAS[at % AREAS.length] as [string, string];
  const year = 2026 - (Math.floor(at / AREAS.length) % 12);
  const communique = spread(at, 1) % 4 === 0;
  const address = addressOf(at);
  return {
    id: idOf('1', at),
    address,
    addresses: [address],
    parts: [],
    set: {},
    targets: Math.ceil(size.followUps / Math.max(1, size.reports)),
    title: communique ? `${areaName}${year}年国民经济和社会发展统计公报` : `${areaName}${year}年政府工作报告`,
    type: communique ? 'statistical-communique' : 'government-work-report',
    areaCode,
    areaName,
    period: String(year),
    issuer: `${areaName}人民政府`,
    publishedOn: `${year}-01-${String(10 + (spread(at, 2) % 18)).padStart(2, '0')}`,
    textSha256: String(at).padStart(64, '0'),
    textLength: 9000,
    firstSeen: now - (at + 40) * DAY,
    lastSeen: now - (spread(at, 3) % 400) * DAY - at,
    madeBy,
  };
}

function noteOf(at: number, now: number, size: LibrarySize): NoteRecord {
  const subject = pick(SUBJECTS, at, 4);
  const figure = subject.base + (spread(at, 5) % Math.max(3, Math.floor(subject.base / 3)));
  const exact = subject.words.replace('#', String(figure));
  const created = now - (spread(at, 6) % 700) * DAY - at;
  const start = spread(at, 7) % 8000;
  const target = at < size.followUps || at % 3 === 0;
  const valueText = /#(.*)$/.exec(subject.words)?.[1] ?? '';
  return {
    id: idOf('2', at),
    reportId: idOf('1', at % size.reports),
    part: null,
    selector: {
      quote: { type: 'TextQuoteSelector', exact, prefix: '今年的主要预期目标是：', suffix: '；' },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
      section: [pick(SECTIONS, at, 8)],
      target: target
        ? {
            name: subject.name,
            valueText: `${figure}${valueText}`,
            period: String(2026 - (Math.floor((at % size.reports) / AREAS.length) % 12)),
            amount: valueText === '亿元' ? figure * 1e8 : figure,
            amountHigh: null,
            unit: subject.unit,
            comparator: 'eq',
            change: subject.change,
          }
        : null,
    },
    body: at % 11 === 0 ? '' : `${pick(REMARKS, at, 9)}${at % 2 === 0 ? `\n\n${pick(REMARKS, at, 10)}` : ''}`,
    tags: [...new Set([pick(TAGS, at, 11), pick(TAGS, at, 12)])].slice(0, spread(at, 13) % 3),
    colour: pick(COLOURS, at, 14),
    keptAsIs: null,
    created,
    modified: created + (at % 5 === 0 ? DAY : 0),
    trashed: null,
    madeBy,
  };
}

function followUpOf(note: NoteRecord, at: number, now: number): FollowUpRecord {
  const subject = SUBJECTS.find(({ name }) => name === note.selector.target?.name) as Subject;
  const progress = pick(PROGRESS, at, 15);
  const assessment = progress === 'done' ? pick(ASSESSMENTS, at, 16) : 'not-yet';
  const due = at % 17 === 0 ? null : isoOf(now + ((spread(at, 17) % 500) - 120) * DAY);
  return {
    id: idOf('3', at),
    reportId: note.reportId,
    noteId: note.id,
    what: note.selector.quote.exact,
    due,
    leadUnit: `${['区', '市', '省'][at % 3]}${subject.lead}`,
    coUnits: at % 3 === 0 ? ['各街道', '区财政局'] : [],
    progress,
    assessment,
    reported:
      progress === 'done'
        ? { text: note.selector.target?.valueText ?? '已完成', amount: null, unit: '', on: due }
        : null,
    evidence: [],
    remind: null,
    remark: at % 4 === 0 ? pick(REMARKS, at, 18) : '',
    log: [],
    created: note.created,
    modified: note.modified,
    trashed: null,
    madeBy,
  };
}

const readingOf = (report: ReportRecord, notes: readonly NoteRecord[]): ReadingRecord => ({
  id: report.address,
  reportId: report.id,
  textSha256: report.textSha256,
  targets: notes.flatMap(({ selector: { target, position, quote, section } }) =>
    target === null
      ? []
      : [
          {
            start: position.start,
            end: position.end,
            role: 'target' as const,
            words: quote.exact,
            name: target.name,
            valueText: target.valueText,
            quantity: {
              amount: target.amount,
              amountHigh: target.amountHigh,
              unit: target.unit,
              comparator: target.comparator,
              change: target.change,
            },
            indicator: null,
            period: target.period,
            section,
            nature: null,
            strength: 'commit' as const,
          },
        ],
  ),
  readOn: report.lastSeen,
  madeBy,
});

/** @param now milliseconds since the Unix epoch, from which all days are reckoned */
export function libraryOf(size: LibrarySize, now: number): LibraryRecords {
  const reports = Array.from({ length: size.reports }, (_, at) => reportOf(at, now, size));
  const notes = Array.from({ length: size.notes }, (_, at) => noteOf(at, now, size));
  const followUps = notes.slice(0, size.followUps).map((note, at) => followUpOf(note, at, now));
  const followed = Map.groupBy(notes.slice(0, size.followUps), ({ reportId }) => reportId);
  const readings = reports.map((report) => readingOf(report, followed.get(report.id) ?? []));
  return { reports, notes, followUps, readings };
}
