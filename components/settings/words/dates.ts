export const dateWords = {
  zh: {
    title: '日期',
    hint: '页面上日期的写法；导出的文件始终按其标准书写。',
  },
  en: {
    title: 'Dates',
    hint: 'How days are written on the surfaces; exported files keep to their standard.',
  },
};
