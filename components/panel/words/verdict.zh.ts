/** What is said of the verdict on a page: why, and how sure it is. */
export const verdict = {
  why: '识别依据',
  whyNot: '未认作报告的原因',
  verySure: '把握很高',
  sure: '把握较高',
  unsure: '把握一般',
  unsureHint: '如果认错了，请在“本页与本站”中选择“这不是报告”。',
  asked: '按您的要求读取',
};
