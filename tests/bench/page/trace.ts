// What Chromium's own trace says a page and the extension did.
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of the processor, where Chromium measured it. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; fileName?: string; scriptName?: string } };
}

/** A stretch of the main thread, in milliseconds of the trace's clock. */
export interface Work {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Milliseconds of the processor: what other programs of the machine take is not in it. */
  readonly cost: number;
  /** Of the script that is run, where it is one. */
  readonly url: string;
}

export interface Trace {
  readonly tasks: readonly Work[];
  /** Script, whoever's it is, and its microtasks. */
  readonly script: readonly Work[];
  /** Runs of the extension's files. */
  readonly own: readonly Work[];
  /** Styles and layouts that the extension's script forced: those inside its runs. */
  readonly forced: readonly Work[];
  /** `performance.mark`s by name, first of each. */
  readonly marks: ReadonlyMap<string, number>;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];
const FORCING = new Set(['Layout', 'UpdateLayoutTree', 'RecalculateStyles']);
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.run']);
const MARKS = new Set(['I', 'R', 'i']);

const urlOf = ({ args: { data } }: TraceEvent): string => data?.url ?? data?.fileName ?? data?.scriptName ?? '';

function workOf(event: TraceEvent): Work {
  const { name, ts, dur = 0, tdur = dur } = event;
  return { name, start: ts / 1000, end: (ts + dur) / 1000, cost: tdur / 1000, url: urlOf(event) };
}

export const within = (inner: Work, outer: Work): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Without those that lie inside another one. */
function outermost(work: readonly Work[]): Work[] {
  const kept: Work[] = [];
  for (const one of work.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !within(one, last)) kept.push(one);
  }
  return kept;
}

function readTrace(events: readonly TraceEvent[]): Trace {
  const isOwn = (event: TraceEvent): boolean => urlOf(event).startsWith('chrome-extension://');
  const main = events.find((event) => event.ph === 'X' && isOwn(event));
  const onMain = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const whole = onMain.filter(({ ph }) => ph === 'X');
  const named = (wanted: (name: string) => boolean): Work[] =>
    outermost(whole.filter(({ name }) => wanted(name)).map(workOf));
  const own = outermost(whole.filter(isOwn).map(workOf));
  const marks = new Map<string, number>();
  for (const { name, ph, ts } of onMain) if (MARKS.has(ph) && !marks.has(name)) marks.set(name, ts / 1000);
  return {
    tasks: named((name) => name.endsWith('RunTask')),
    script: named((name) => SCRIPT.has(name)),
    own,
    forced: named((name) => FORCING.has(name)).filter((one) => own.some((run) => within(one, run))),
    marks,
  };
}

/** Traces the page of the session during what is done to it. */
export async function traced(session: CDPSession, during: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    for (const event of value) events.push(event as TraceEvent);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await during();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return readTrace(events);
}
