import '../messaging/fake-extension.ts'; // before what imports the browser
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { setting } from '../../../lib/platform/storage.ts';
import { fake, reset } from '../messaging/fake-extension.ts';

const shown = setting('shown', z.array(z.string()), ['all']);

beforeEach(() => {
  reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('what is written is read, and those who watch are told, with what was before, until they stop', async () => {
  const told = vi.fn();
  const stop = shown.watch(told);
  expect(await shown.read()).toEqual(['all']);
  expect(await shown.write(['one'])).toBe(true);
  expect(await shown.read()).toEqual(['one']);
  stop();
  await shown.write(['two']);
  expect(told.mock.calls).toEqual([[['one'], ['all']]]);
});

test('what another version wrote is not trusted', async () => {
  fake.stored = { shown: { some: 'thing' } };
  expect(await shown.read()).toEqual(['all']);
});
