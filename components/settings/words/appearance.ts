export const appearanceWords = {
  zh: {
    title: '明暗',
    choices: { auto: '跟随系统', light: '浅色', dark: '深色' },
  },
  en: {
    title: 'Light or dark',
    choices: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
};
