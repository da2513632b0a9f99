import type { Comparator } from '../model/quantity.ts';
import type { ReportType } from '../model/report.ts';

/**
 * What a unit counts or measures. It decides whether "N unit 以上 + noun" is a quantity or a condition in a name, and
 * which nouns a number can carry without a verb.
 * `count` and `person` bind to the noun that follows (7个消防站); `capacity`, `age` and `time` mostly describe a thing.
 */
export type UnitKind =
  | 'percent'
  | 'point'
  | 'money'
  | 'measure'
  | 'capacity'
  | 'rating'
  | 'count'
  | 'person'
  | 'time'
  | 'age'
  | 'factor'
  | 'none';

/** What a word between name and number says. See packs/zh/predicates.ts. */
export type TailRole =
  | 'up'
  | 'lift'
  | 'down'
  | 'level'
  | 'cap'
  | 'plain'
  | 'verb'
  | 'each'
  | 'etcetera'
  | 'strive'
  | 'basis'
  | 'from'
  | 'done';

/** What a word at the front of a clause says. See packs/zh/leads.ts. */
export type LeadRole = 'plain' | 'adverb' | 'verb' | 'nominal' | 'up' | 'down' | 'strive' | 'done' | 'keep';

/** What a stretch of a report tells: what was done, what is intended, or a vision of several years. */
export type Mode = 'review' | 'plan' | 'vision';

/** What a time word says of the sentence it stands in. */
export type CueRole =
  | 'past'
  | 'this-year'
  | 'next-year'
  | 'future'
  | 'strive'
  | 'done'
  | 'compared'
  | 'expected'
  | 'binding'
  | 'first-half'
  | 'second-half'
  | 'quarter-1'
  | 'quarter-2'
  | 'quarter-3'
  | 'quarter-4'
  | 'month'
  | 'elsewhere'
  | 'here'
  | 'span-2'
  | 'span-3'
  | 'span-5'
  | 'past-span'
  | 'coming-plan'
  | 'base'
  | 'none';

/** All that the engine must be told of a language. Lists hold words as they stand in width-folded text. */
export interface LanguagePack {
  numerals: NumeralWords;
  units: Record<UnitKind, readonly string[]>;
  /** Units written in another way than they are reported: 成 is ten per cent. */
  unitValues: Record<string, { unit: string; factor: number }>;
  /** Marks between the two units of a rate (微克/立方米). */
  rateMarks: string;
  /** What a rate can be per, besides the units (元/月). */
  rateWords: readonly string[];
  noise: NoiseWords;
  comparators: {
    before: Partial<Record<Comparator, readonly string[]>>;
    /** Words that end like a `before` word and are none (节约). */
    never: readonly string[];
    after: Partial<Record<Comparator, readonly string[]>>;
  };
  tails: Record<TailRole, readonly string[]>;
  leads: Record<LeadRole, readonly string[]>;
  names: NameWords;
  cues: Record<CueRole, readonly string[]>;
  /** Numbered plans (十四五): the words, with the first and last year of each. */
  spans: readonly { word: string; from: number; to: number }[];
  /** How headings name those plans. */
  spanNames: readonly { word: string; from: number; to: number }[];
  time: TimeWords;
  modes: ModeWords;
  yardsticks: readonly YardstickPattern[];
  tables: TableWords;
}

export interface NumeralWords {
  /** Characters with their digit value; the same value may have several. */
  digits: Record<string, number>;
  /** Multipliers inside a section of four digits (十 百 千), as powers of ten. */
  smallScales: Record<string, number>;
  /** Multipliers of sections (万 亿), as powers of ten. */
  largeScales: Record<string, number>;
  /** "a little more than", inside a number (3000多家). */
  more: readonly string[];
  /** Words that open a fraction of a power of ten: 百分之 → 2 (per cent), 千分之 → 3. */
  partOf: Record<string, string>;
  /** Between denominator and numerator: 三分之一. */
  fractionMark: string;
  /** Between whole and decimals in words: 五点六. */
  pointMark: string;
  /** Things are counted without measure words (100 parks). */
  countsBare: boolean;
  /** Between the sides of a ratio (2.3:1). */
  ratioMarks: readonly string[];
  /** Before a number below nought. */
  minusMarks: readonly string[];
  /** Between the ends of a range. */
  rangeMarks: readonly string[];
  /** Whole expressions of factor: 翻一番, 减半. `amount` in `unit`. */
  factors: readonly { word: string; amount: number; unit: string; change: 'up' | 'down' | 'none' }[];
}

export interface NoiseWords {
  /** After the digits: no measure follows (号 弄 届 …). */
  after: readonly string[];
  /** Before the digits: an ordinal, rank, streak or name part. */
  before: readonly string[];
  /** Letters or names that own the digits after them, also over a break (PM 2.5). */
  owners: readonly string[];
  /** After a count unit: the thing counted is a list of the text itself (个方面). */
  listed: readonly string[];
  /** Before a value that describes a named project (总投资…的). */
  descriptors: readonly string[];
  /** Nouns of money that may follow "N元以上" and still be the thing measured. */
  moneyNouns: readonly string[];
  /** Words that allow a time unit (寿命 年限 压缩至). */
  timeNames: readonly string[];
  /** Units that with one of `projectNouns` after them describe it (30万吨|乙烯项目). */
  projectUnits: readonly string[];
  projectNouns: readonly string[];
  /** Capacities that describe a project wherever they stand in its name (日处理鲜奶500吨…项目). */
  capacities: readonly string[];
  /** Verbs after which an unknown measure word is believed. */
  countingVerbs: readonly string[];
  /** Verbs that open the name even after words of who or where. */
  innerVerbs: readonly string[];
  /** Units that a number in words counts even without a verb before it (打造A、B两条景观带). */
  solidUnits: readonly string[];
  /** Units of kinds: right before another count they say how many kinds, not how many works (8类|30件实事). */
  groupingUnits: readonly string[];
  /** After these verbs, "N条|措施" is the name of a document. */
  heeding: readonly string[];
  /** What such a document consists of. */
  provisions: readonly string[];
  /** Units that a number in words never counts (一批). */
  figurativeUnits: readonly string[];
  /** Names whose value has no unit (基尼系数 指数). */
  unitless: readonly string[];
  /** Opening and closing quotation marks, in pairs. */
  quotes: readonly [string, string][];
  /** The longest quoted phrase that is a slogan; a longer one is speech. */
  quoteLimit: number;
}

export interface NameWords {
  /** Heads that several modifiers share (城镇、农村居民人均可支配收入). */
  sharedHeads: readonly string[];
  /** Nouns that name nothing by themselves: the name is the words before and these. */
  genericHeads: readonly string[];
  /** Names that only point back (总数 其中). */
  pointers: readonly string[];
  /** Joins items. */
  conjunctions: readonly string[];
  /** Where a name after the number ends. */
  stops: readonly string[];
  /** Verbs that may follow "N unit + noun": the noun is then the subject. */
  predicates: readonly string[];
  /** Money spent on what the next clause says (投资6.6亿元,实施…). */
  spending: readonly string[];
  /** What a clause that names a topic ends in, and the name does not (农村公路|提升行动). */
  actions: readonly string[];
  /** Names that begin so are what the value is compared with (比|预算数). */
  comparisons: readonly string[];
  /** Before what a share is a share of (为|预算数的101%): the name ends there. */
  relations: readonly string[];
  /** Stages of a work or stock, which the item before shares (开工3000套、竣工|2800套). */
  stages: readonly string[];
  /** Verbs that part works by their stage (续建|30个、新开工|40个). */
  stageVerbs: readonly string[];
  /** Measures that alone are of what the value before is of (原煤产量5000万吨,|产值200亿元). */
  measures: readonly string[];
  /** Between measures that alone are two sides of one account (预算收入52亿元、|支出85亿元). */
  accounts: readonly string[];
  /** After a sum, how it is given (5万元的|标准给予补助), the words before it, and what is given that needs to be told for whom. */
  standards: readonly string[];
  standardMarks: readonly string[];
  grants: readonly string[];
  /** Words of two characters that stand for two things, where two values follow (城乡居民收入分别增长5%、7%). */
  pairs: readonly string[];
  /** Between what reaches all of someone and whom it reaches (签约服务|实现|社区全覆盖). */
  reaches: readonly string[];
  /** What those who are reached end in. */
  reached: readonly string[];
  /** Before a number whose noun then does or gets something (为|200所学校…, 推动|8个项目…). */
  offers: readonly string[];
  /** Words that open a phrase of whom or where; the name follows the verb in it (向民间资本推介|项目). */
  addressing: readonly string[];
  /** What a noun after a number gets or does: the name ends before it (学校|配备…). */
  deeds: readonly string[];
  /** What a noun after one of `offers` becomes (把100个村|建成示范村). */
  resultDeeds: readonly string[];
  /** As `deeds`, but only after one of `offers`: elsewhere they are parts of nouns (美丽乡村建设). */
  offeredDeeds: readonly string[];
  /** With these after it, a deed is part of a noun (建设|示范县). */
  deedNouns: readonly string[];
  /** Nouns that end like a deed (高质量发展). */
  deedKeeps: readonly string[];
  /** What is said at the end of one of `offers` (推动8个项目|提档升级). */
  closers: readonly string[];
  /** Names that begin so need the thing they are part of (占…比重). */
  shares: readonly string[];
  /** Names that are themselves a rate of change (增速 涨幅). */
  growthNames: readonly string[];
  shrinkNames: readonly string[];
  /** Names that are an amount by which something is eased: they can stand alone (减税降费|50亿元). */
  reliefs: readonly string[];
  /** After a number: how high it stands, and no name (3000亿元|新台阶). */
  thresholds: readonly string[];
  /** After a number, before the noun it is so much of (500 yuan |of|bonds); empty where a language has none. */
  partitive: string;
  /** A name of more characters has swallowed a sentence. */
  longest: number;
  /** Between a modifier and its noun (的). */
  attributive: string;
  /** Makes an ordinal of a number (第). */
  ordinal: string;
  /** Marks of a modifier that needs the noun of the next item. */
  gradeMarks: string;
  /** Item separators inside a coordination. */
  listMarks: string;
}

export interface TimeWords {
  year: string;
  /** After the number of a month; empty where months have names. */
  month: string;
  day: string;
  /** Global; matches a year in a title. */
  titleYear: RegExp;
  /** Global; matches a year, or either end of a span of years, in a heading. */
  headingYear: RegExp;
  /** The date of the session in its line: year and month. */
  session: RegExp;
  /** Before a year by which something is to be reached. */
  until: readonly string[];
  /** Before a year: the value is compared with it, not promised for it. */
  compare: readonly string[];
  /** After a year: it is only a comparison or a starting point. */
  compareAfter: readonly string[];
  /** Words that may follow the year or month and belong to the date. */
  yearTails: readonly string[];
}

export interface ModeWords {
  /** In a heading. A heading with both review and plan words is decided by the last. */
  headings: Record<Mode, readonly string[]>;
  /** In a heading that names a plan of several years: its first year is meant. */
  starts: readonly string[];
  /** In the first words of a paragraph. */
  openings: Record<Mode, readonly string[]>;
  /** In the first lines of a text that names no kind of report: it tells what was done. */
  outcomes: readonly string[];
  /** How the first sentence of a paragraph ends that tells what was done (基础设施|日臻完善。). */
  results: readonly string[];
  /** In the first lines under a heading that says nothing itself: what follows is intended. */
  turns: readonly string[];
  /** In the lines of a title, which are no headings. */
  sessions: readonly string[];
  /** A heading line after which nothing of the report follows. */
  endings: readonly string[];
  /** As `endings`, near the end of the text only. */
  furniture: readonly string[];
  /** Title words of a kind of report, with the mode of its body. */
  types: readonly { word: string; type: ReportType; mode: Mode | null }[];
  /** In a title that names a plan of several years. */
  planWords: readonly string[];
  /** Words in a title line near the plan year. */
  titles: readonly string[];
}

export interface YardstickPattern {
  /** The characters it can begin with: only there is it tried. */
  first: string;
  /** Sticky. Matches the yardstick's words, without the name. */
  pattern: RegExp;
  comparator: Comparator;
  rule: string;
  /** True where the name may stand inside or after the words. */
  nameless?: boolean;
}

export interface TableWords {
  /** A cell that begins so holds a value … */
  valueCell: RegExp;
  /** Brackets around a sum over the years. */
  sumMarks: string;
  /** … unless it begins so: it names a year. */
  yearCell: RegExp;
  name: readonly string[];
  unit: readonly string[];
  nature: readonly string[];
  target: readonly string[];
  actual: readonly string[];
  /** How far a plan was carried out, whatever word of a plan stands in it. */
  progress: readonly string[];
  growth: readonly string[];
  ignore: readonly string[];
  annual: readonly string[];
  cumulative: readonly string[];
  expected: string;
  binding: string;
}
