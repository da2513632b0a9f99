export const languageWords = {
  zh: {
    title: '语言',
    hint: '界面的语言；报告的内容不翻译。',
    choices: { browser: '跟随浏览器', zh: '中文', en: 'English' },
  },
  en: {
    title: 'Language',
    hint: 'Of the surfaces; reports are not translated.',
    choices: { browser: "The browser's own", zh: '中文', en: 'English' },
  },
};
