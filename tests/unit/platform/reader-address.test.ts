import '../messaging/fake-extension.ts'; // before what imports the browser
import { expect, test } from 'vitest';
import { canonicalAddress } from '../../../lib/platform/address.ts';
import { isTextAddress, readerPath, shownInReader, textAddress } from '../../../lib/platform/reader-address.ts';
import { OWN_ID } from '../messaging/fake-extension.ts';

const own = (path: string): string => `chrome-extension://${OWN_ID}${path}`;

test("a text's address is canonical, and knows itself", () => {
  const address = textAddress('0f'.repeat(32));
  expect(canonicalAddress(address)).toBe(address);
  expect(isTextAddress(address)).toBe(true);
  expect(isTextAddress('http://www.example.gov.cn/text/0f')).toBe(false);
});

test.each([textAddress('0f'.repeat(32)), 'http://www.example.gov.cn/a.html?id=1&kind=报告#/detail/2'])(
  'the reading page shows %s at an address that says so',
  (address) => {
    expect(shownInReader(own(readerPath(address)))).toBe(address);
  },
);

test.each([
  own('/reader.html'),
  own('/reader.html?of='),
  own('/library.html?of=http://a.cn/'),
  'https://www.example.com/reader.html?of=http://a.cn/',
  `chrome-extension://another-id/reader.html?of=http://a.cn/`,
])('%s shows no report', (url) => {
  expect(shownInReader(url)).toBeNull();
});
