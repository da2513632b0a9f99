import { fail, ok, type Result } from '../model/result.ts';
import { type Browser, browser } from '../platform/browser.ts';
import { warn } from '../platform/log.ts';
import { EnvelopeSchema, readReply } from './envelope.ts';
import { OVERLAY_READY } from './names.ts';
import { isNotice } from './notice.ts';
import { type Payload, type Reply, type RequestName, requests } from './protocol.ts';
import { type Asker, askerOf } from './sender.ts';
import { turnedTo } from './turned.ts';

/** One handler for each request. */
export type Handlers = {
  readonly [N in RequestName]: (payload: Payload<N>, asker: Asker) => Promise<Result<Reply<N>>>;
};

const isRequestName = (name: string): name is RequestName => Object.hasOwn(requests, name);

/** Chrome and Firefox have no code for this, only these words. */
const ORPHANED = /context invalidated|receiving end does not exist|message port closed/i;

function unsent(cause: unknown): Result<never> {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (ORPHANED.test(words)) {
    return fail(
      'extension-replaced',
      '扩展刚刚更新或重新加载过，与本页的联系已断开。请先复制未保存的文字，再刷新本页。',
      'The extension was updated or reloaded and has lost touch with this page. Copy what is not saved, then reload the page.',
    );
  }
  warn('messaging', 'A request could not be sent.', cause);
  return fail(
    'not-sent',
    '没有联系上扩展的后台，操作没有完成。请再试一次。',
    'The extension did not answer and nothing was done. Please try again.',
  );
}

/**
 * Asks the background. Never rejects: no background, a reply of another shape and a refusal are all failures.
 */
export async function send<N extends RequestName>(name: N, payload: Payload<N>): Promise<Result<Reply<N>>> {
  let raw: unknown;
  try {
    const turned = turnedTo();
    raw = await browser.runtime.sendMessage({ name, payload, ...(turned === undefined ? {} : { turned }) });
  } catch (cause) {
    return unsent(cause);
  }
  const reply = readReply<unknown>(raw, requests[name].reply);
  if (reply === null) {
    warn('messaging', `The reply to ${name} has another shape.`, raw);
    return fail(
      'bad-reply',
      '扩展后台的答复无法识别，操作可能没有完成。请刷新本页后再试。',
      'The answer of the extension could not be read; it may not have been done. Reload this page and try again.',
    );
  }
  return reply as Result<Reply<N>>;
}

const asTurned = (asker: Asker, turned: number | undefined): Asker =>
  turned === undefined || asker.page === null ? asker : { page: { ...asker.page, turned } };

async function handle(raw: unknown, asker: Asker, handlers: Handlers): Promise<Result<unknown>> {
  const envelope = EnvelopeSchema.safeParse(raw);
  if (!envelope.success || !isRequestName(envelope.data.name)) {
    warn('messaging', 'A request is unknown.', raw);
    return fail(
      'unknown-request',
      '本页发来的请求与扩展当前版本不符。请刷新本页后再试。',
      'This page asked for something that this release does not know. Reload the page and try again.',
    );
  }
  const { name, turned } = envelope.data;
  const payload = requests[name].payload.safeParse(envelope.data.payload);
  if (!payload.success) {
    warn('messaging', `The payload of ${name} is not what it should be.`, payload.error);
    return fail(
      'bad-payload',
      '请求的内容不完整或格式不对，没有执行。请刷新本页后再试。',
      'What this page asked for is incomplete and was not done. Reload the page and try again.',
    );
  }
  try {
    return await (handlers[name] as (payload: unknown, asker: Asker) => Promise<Result<unknown>>)(
      payload.data,
      asTurned(asker, turned),
    );
  } catch (cause) {
    warn('messaging', `The handler of ${name} failed.`, cause);
    return fail(
      'handler-failed',
      '扩展内部出错，操作没有完成。请再试一次。',
      'Something failed inside the extension and nothing was done. Please try again.',
    );
  }
}

/**
 * Answers requests, in the background. Must be called in the first turn of the worker, so that the message that woke
 * it is heard. Messages of others than our own extension get no answer at all.
 *
 * @returns stops answering
 */
export function answer(handlers: Handlers): () => void {
  const listener = (raw: unknown, sender: Browser.runtime.MessageSender, reply: (value: unknown) => void) => {
    const asker = askerOf(sender);
    if (asker === null || isNotice(raw, OVERLAY_READY)) return undefined;
    handle(raw, asker, handlers).then(reply);
    // A promise as the return value would do in Firefox alone.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** For handlers whose success carries nothing. */
export const done: Result<Record<string, never>> = ok({});
