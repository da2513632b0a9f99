/** What the panel says where a backup is due. */
export const dueWords = {
  zh: {
    due: '该备份了',
    never: '还没有备份过。',
    since: (day: string) => `上次备份：${day}。`,
    now: '立即备份',
    made: '已备份到下载文件夹',
    settings: '备份设置',
  },
  en: {
    due: 'A backup is due',
    never: 'None has been made yet.',
    since: (day: string) => `The last was made on ${day}.`,
    now: 'Back up now',
    made: 'Backed up into the downloads folder',
    settings: 'Backup settings',
  },
};
