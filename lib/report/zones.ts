import { coreOf } from './titles.ts';

/** What follows the name of the one whose report it is. */
const OWN =
  '(?=\\d{4}|[一二][〇○零0]|政府|人民政府|管委会|管理委员会|办事处|国民经济|经济社会|财政|预算|决算|统计|工作|重点|“|[（(]|第[一二三四五六七八九十]+个五年|[一二三四五六七八九十]+五|$)';
const LETTERS = '[^\\d，。、；：（）()《》“”—]';

/** What has no code of its own, and is not the area in which it lies: zones of development, the Corps, towns. */
const KINDS =
  '开发区|高新(?:技术)?(?:产业)?区|经开区|新区|园区|保税(?:港)?区|自贸(?:试验)?区|实验区|试验区|合作区|度假区|管理区|风景区|名胜区|生产建设兵团|垦区|镇|乡|街道|苏木';
const BEHIND = new RegExp(`^${LETTERS}{0,14}?(?:${KINDS}|${LETTERS}{1,12}?示范区)${OWN}`);
const ALONE = new RegExp(`^${LETTERS}{0,14}?(?:${KINDS}|${LETTERS}{1,12}?示范区|兵团)${OWN}`);

/** The rest of a zone's name behind that of an area, at the beginning of these words: 高新区 in 高新区2025年…. */
export const zoneBehind = (words: string): string | null => BEHIND.exec(words)?.[0] ?? null;

/** The zone with which a title begins, where no area is named before it: 高新区2025年政府工作报告. */
export const zoneOf = (title: string): string | null =>
  ALONE.exec(coreOf(title).replace(/^(?:关于)?(?:\d{4}年度?)?/, ''))?.[0] ?? null;
