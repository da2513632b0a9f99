/** What is wrong with a template: where (both from 1; null where it cannot be said) and why, in both languages. */
export interface TemplateFault {
  readonly line: number | null;
  readonly column: number | null;
  readonly zh: string;
  readonly en: string;
}

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Liquid's own messages, by how they are written, in plain words. */
const SENTENCES: readonly (readonly [RegExp, (named: string) => Sentence])[] = [
  [
    /undefined variable: (.+)/,
    (name) => ({
      zh: `没有“${name}”这一项。可用的各项见“各项与写法”。`,
      en: `There is no field “${name}”. See the list of fields.`,
    }),
  ],
  [
    /undefined filter: (.+)/,
    (name) => ({
      zh: `没有“${name}”这个写法。可用的写法见“各项与写法”。`,
      en: `There is no filter “${name}”. See the list of filters.`,
    }),
  ],
  [/tag "(.+)" not found/, (name) => ({ zh: `没有“${name}”这个标签。`, en: `There is no tag “${name}”.` })],
  [/tag (.+) not closed/s, (tag) => ({ zh: `没有结尾：${tag}`, en: `Not closed: ${tag}` })],
  [
    /output (.+) not closed/s,
    (output) => ({ zh: `没有写完，缺少 }}：${output}`, en: `Not closed, }} is missing: ${output}` }),
  ],
  [/unexpected (.+)/s, (words) => ({ zh: `这里不该有 ${words}。`, en: `This does not belong here: ${words}.` })],
  [/invalid value expression: (.+)/s, (words) => ({ zh: `读不懂 ${words}。`, en: `This cannot be read: ${words}.` })],
  [
    /(limit) exceeded/,
    () => ({
      zh: '这个模板写得太多或太久，已停下。',
      en: 'This template writes too much or takes too long; it was stopped.',
    }),
  ],
];

const POSITION = /, line:\d+, col:\d+$/;

/** Puts an error of Liquid into words. Other errors are thrown on. */
export function faultOf(error: unknown): TemplateFault {
  if (!(error instanceof Error)) throw error;
  const said = error.message.split('\n', 1)[0]?.replace(POSITION, '') ?? '';
  const token = 'token' in error ? (error.token as { getPosition?(): [number, number] } | undefined) : undefined;
  const [line = null, column = null] = token?.getPosition?.() ?? [];
  for (const [pattern, say] of SENTENCES) {
    const found = pattern.exec(said);
    if (found) return { line, column, ...say((found[1] ?? '').trim()) };
  }
  return { line, column, zh: `模板有误：${said}`, en: `The template has a fault: ${said}` };
}
