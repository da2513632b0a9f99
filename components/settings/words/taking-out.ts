export const takingOutWords = {
  zh: {
    title: '导出与备份',
    hint: '导出所用的模板、导出文件夹和自动备份，都在各自的页面上选择。',
    template: '模板与导出文件夹',
    backup: '自动备份与恢复',
  },
  en: {
    title: 'Export and backup',
    hint: 'The template of exports, the folder they go to and automatic backups are chosen on their own pages.',
    template: 'Templates and folder',
    backup: 'Automatic backup and restore',
  },
};
