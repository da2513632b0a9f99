import type { parts as zh } from './parts.zh.ts';

/** What is said of a report that is spread over several pages, and of one that is there as an attachment only. */
export const parts: typeof zh = {
  title: (count) => `This report stands on ${count} pages`,
  part: (label) => `Page ${label}`,
  open: 'open',
  unread: 'unread',
  allRead: 'All pages have been read',
  leftUnread: (count) =>
    `${count} ${count === 1 ? 'page is' : 'pages are'} unread; the targets there are not listed yet`,
  elsewhere: 'On other pages of the report',
  go: (label) => `Open page ${label}`,
  turn: (label) => `Turn to page ${label} on the web page itself`,
  turnHint:
    'The pages have no addresses of their own: turn to the unread ones on the web page, and each is read as it is shown.',
  whole: 'Read all on one page',
  wholeTitle: (words) => `Open “${words}” of the web page`,
  wholeOnPage: (words) => `The web page offers “${words}”: click it to read all on one page.`,
  attached: 'This report is there as an attachment only',
  attachedHint:
    'The page holds no text, so that no targets can be marked. Download the attachment, and paste or open its text in the reading page.',
  attachment: (kind) => `${kind} attachment`,
};
