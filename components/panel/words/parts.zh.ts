/** What is said of a report that is spread over several pages, and of one that is there as an attachment only. */
export const parts = {
  title: (count: number) => `这份报告分 ${count} 页`,
  part: (label: string) => `第 ${label} 页`,
  open: '当前页',
  unread: '未读',
  allRead: '各页都已读过',
  leftUnread: (count: number) => `还有 ${count} 页未读，其中的目标尚未列出`,
  elsewhere: '在报告的其他页',
  go: (label: string) => `打开第 ${label} 页`,
  turn: (label: string) => `第 ${label} 页要在网页上翻到`,
  turnHint: '各页没有单独的网址：未读的页要在网页上翻到，翻到后会自动读取。',
  whole: '在一页上读全文',
  wholeTitle: (words: string) => `打开网页上的“${words}”`,
  wholeOnPage: (words: string) => `网页上有“${words}”，点它可以在一页上读全文。`,
  attached: '这份报告只以附件提供',
  attachedHint: '网页上没有正文，目标无法标出。可以下载附件后，在“阅读页”中粘贴或打开文本。',
  attachment: (kind: string) => `${kind} 附件`,
};
