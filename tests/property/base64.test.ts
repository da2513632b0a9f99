import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../lib/text/index.ts';

test('bytes are written as every other program writes them, and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test.each(['a', 'ab', 'abc', 'ab=c', 'a===', '高新==', 'YWJj\n'])('"%s" is no base64', (text) => {
  expect(fromBase64(text)).toBeNull();
});
