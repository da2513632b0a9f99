/** The section that leads a new reader. */
export const helpWords = {
  zh: {
    title: '入门',
    hint: '在随附的样例报告上，用三步看看能做什么。',
    steps: '三步上手',
    reader: '阅读页：粘贴或打开一份报告',
  },
  en: {
    title: 'Getting started',
    hint: 'What can be done, in three steps, on the report that comes with the extension.',
    steps: 'First steps',
    reader: 'Reading page: paste or open a report',
  },
};
