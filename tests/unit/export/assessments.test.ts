import { expect, test } from 'vitest';
import { zh as finding } from '../../../components/library/finding/words/zh.ts';
import { followUp } from '../../../components/shared/words/follow-up.zh.ts';
import { formWordsOf } from '../../../lib/export/form-words.ts';
import { assessmentWords } from '../../../lib/export/forms/codes.ts';

test('an assessment is called the same on the card, in the library and in files', () => {
  expect(finding.assessments).toEqual(followUp.assessments);
  expect(formWordsOf('zh').assessments).toEqual(followUp.assessments);
});

test.each([
  ['完成', 'achieved'],
  ['已实现', 'achieved'],
  ['部分实现', 'partly'],
  ['未实现', 'missed'],
  ['未完成', 'missed'],
  ['partly', 'partly'],
  ['大概', null],
] as const)('"%s" in a file is read as %s', (word, code) => {
  expect(assessmentWords.read(word)).toBe(code);
});
