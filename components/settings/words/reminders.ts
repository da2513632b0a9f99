export const reminderWords = {
  zh: {
    title: '提醒',
    hint: '跟进事项到期时，每天由浏览器通知一次。只在本机计算，不向任何地方发送。',
    on: '到期时提醒我',
    hour: '每天的时间',
    clock: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
    refused: '浏览器没有允许通知，提醒未开启。可在浏览器的扩展设置中允许后再试。',
  },
  en: {
    title: 'Reminders',
    hint: 'The browser notifies you once a day of follow-ups that fall due. It is worked out on this machine, and nothing is sent anywhere.',
    on: 'Remind me of what falls due',
    hour: 'At this hour of the day',
    clock: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
    refused:
      'The browser did not allow notifications, so reminders stay off. Allow them in its extension settings and try again.',
  },
};
