/** What the page says around its sections. */
export const pageWords = {
  zh: {
    title: '设置',
    lead: '改动立即生效，并保存在本浏览器中。',
    sections: '设置分区',
    notKept: '浏览器没有保存这项改动（可能是磁盘已满）。请稍后再试。',
  },
  en: {
    title: 'Settings',
    lead: 'A change holds at once, and is kept in this browser.',
    sections: 'Sections of the settings',
    notKept: 'The browser did not keep this change (the disk may be full). Please try again later.',
  },
};
