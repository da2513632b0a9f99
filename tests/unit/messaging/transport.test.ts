import './fake-extension.ts'; // before what imports the browser
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Asker,
  answer,
  done,
  type Handlers,
  onKeptChanged,
  requests,
  send,
} from '../../../lib/messaging/index.ts';
import { fail, type Result, sentenceOf } from '../../../lib/model/result.ts';
import { fake, fakeChrome, OWN_ID, pageSender, panelSender, reset } from './fake-extension.ts';

const ID = '0'.repeat(26);
const refuse = async (): Promise<Result<never>> => fail('not-here', '这里没有。');
const handlers = (overrides: Partial<Handlers> = {}): Handlers => ({
  ...(Object.fromEntries(Object.keys(requests).map((name) => [name, refuse])) as unknown as Handlers),
  ...overrides,
});

const logged = vi.spyOn(console, 'warn');

beforeEach(() => {
  logged.mockReset();
});
afterEach(() => {
  reset();
});

const raw = (message: unknown) => fakeChrome.runtime.sendMessage(message);

describe('asking', () => {
  test('a success comes back parsed', async () => {
    answer(handlers({ 'report.found': async () => done }));
    expect(await send('report.found', {})).toEqual({ ok: true, value: {} });
  });

  test('a failure comes back as it was said', async () => {
    answer(handlers());
    expect(await send('report.kept', {})).toEqual({ ok: false, error: { code: 'not-here', detail: '这里没有。' } });
  });

  test('a failure brings its English along', async () => {
    answer(handlers({ 'report.kept': async () => fail('not-here', '这里没有。', 'Not here.') }));
    const reply = await send('report.kept', {});
    if (reply.ok) throw new Error('expected a failure');
    expect([sentenceOf(reply.error, 'zh'), sentenceOf(reply.error, 'en')]).toEqual(['这里没有。', 'Not here.']);
    expect(sentenceOf({ code: 'x', detail: '只有中文。' }, 'en')).toBe('只有中文。');
  });

  test('no background at all is a failure that tells to reload', async () => {
    expect(await send('report.kept', {})).toMatchObject({
      ok: false,
      error: { code: 'extension-replaced', detail: expect.stringContaining('刷新本页') },
    });
  });

  test.each([
    ['nothing', undefined],
    ['no result', { value: 1 }],
    ['another value', { ok: true, value: { kept: 'none' } }],
    ['a failure without words', { ok: false, error: { code: 'x' } }],
  ])('a reply that is %s is a failure', async (_what, reply) => {
    fakeChrome.runtime.onMessage.addListener((_raw: unknown, _sender: unknown, respond: (value: unknown) => void) => {
      respond(reply);
      return true;
    });
    expect(await send('report.kept', {})).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
  });
});

describe('answering', () => {
  test.each([
    ['an unknown name', { name: 'report.burn', payload: {} }, 'unknown-request'],
    ['a name that every object has', { name: 'constructor', payload: {} }, 'unknown-request'],
    ['no envelope', 'report.kept', 'unknown-request'],
    ['no payload', { name: 'report.kept' }, 'unknown-request'],
    ['a payload without its field', { name: 'note.trash', payload: {} }, 'bad-payload'],
    ['a payload with a bad field', { name: 'note.trash', payload: { id: '../../etc' } }, 'bad-payload'],
  ])('%s is a failure, and no handler hears it', async (_what, message, code) => {
    const heard = vi.fn(refuse);
    answer(handlers({ 'report.kept': heard, 'note.trash': heard }));
    expect(await raw(message)).toMatchObject({ ok: false, error: { code, detail: expect.stringMatching(/。$/) } });
    expect(heard).not.toHaveBeenCalled();
  });

  test('a handler that throws is a failure, and is logged', async () => {
    answer(handlers({ 'report.kept': () => Promise.reject(new Error('planted')) }));
    expect(await raw({ name: 'report.kept', payload: {} })).toMatchObject({ error: { code: 'handler-failed' } });
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('report.kept'), expect.any(Error));
  });

  test('tab and address are what the browser says, whatever the payload claims', async () => {
    let asker: Asker | undefined;
    let payload: unknown;
    answer(
      handlers({
        'report.kept': (given, by) => {
          payload = given;
          asker = by;
          return refuse();
        },
      }),
    );
    await raw({ name: 'report.kept', payload: { address: 'http://evil.example/', tabId: 99 } });
    expect(asker).toEqual({ page: { tabId: 7, frameId: 0, address: pageSender.url } });
    expect(payload).toEqual({});
  });

  test('a page of our own is known, also where it stands in a tab', async () => {
    const askers: Asker[] = [];
    answer(
      handlers({
        'note.trash': (_payload, by) => {
          askers.push(by);
          return refuse();
        },
      }),
    );
    for (const sender of [panelSender, { ...panelSender, frameId: 0, tab: { id: 3 } }]) {
      fake.sender = sender;
      await send('note.trash', { id: ID });
    }
    expect(askers).toEqual([{ page: null }, { page: null }]);
  });

  test('the reading page asks for the report that it shows', async () => {
    const askers: Asker[] = [];
    answer(
      handlers({
        'report.kept': (_payload, by) => {
          askers.push(by);
          return refuse();
        },
      }),
    );
    const address = 'http://www.example.gov.cn/1.html';
    const url = `${panelSender.url?.replace('sidepanel.html', 'reader.html')}?of=${encodeURIComponent(address)}`;
    fake.sender = { id: OWN_ID, url, frameId: 0, tab: { id: 3 } };
    await send('report.kept', {});
    expect(askers).toEqual([{ page: { tabId: 3, frameId: 0, address } }]);
  });

  test.each([
    ['another extension', { ...pageSender, id: 'another' }],
    ['a page that only looks like ours', { id: 'another', url: `https://chrome-extension.example/${OWN_ID}/` }],
    ['a sender without a page', { id: OWN_ID }],
  ])('%s gets no answer', async (_who, sender) => {
    const heard = vi.fn(refuse);
    answer(handlers({ 'report.kept': heard }));
    fake.sender = sender;
    expect(await raw({ name: 'report.kept', payload: {} })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  test('stops when told', async () => {
    answer(handlers())();
    expect(fake.onMessage.listeners.size).toBe(0);
  });
});

test('the overlay hears that something kept changed, and nothing else', async () => {
  const heard = vi.fn();
  const stop = onKeptChanged(heard);
  await raw({ name: 'kept.changed', payload: {} });
  await raw({ name: 'report.kept', payload: {} });
  fake.sender = { ...pageSender, id: 'another' };
  await raw({ name: 'kept.changed', payload: {} });
  expect(heard).toHaveBeenCalledOnce();
  stop();
  expect(fake.onMessage.listeners.size).toBe(0);
});
