/** The rules of lib/extract in English; see rules.zh.ts. */
export const namingRules: Record<string, string> = {
  'noun-before-verb': 'name before the value',
  'noun-after-unit': 'name after the unit',
  'noun-around-unit': 'name on both sides of the value',
  'noun-after-next': 'same name as the next value',
  'name-before': 'name carried on from before',
  'parted-names': 'several names and values in the same order',
  'each-of-names': 'one value for each of the names',
  'share-of-noun': 'name after the share',
  'share-of-previous': 'a share of the one before',
  spending: 'money for what the next clause says',
  'verb-only': 'named by what is done',
  yardstick: 'measured by a target elsewhere, no number',
  'yardstick-whole': 'the phrase itself is the target',
  'no-name': 'no name found',
};

export const roleRules: Record<string, string> = {
  plan: 'in the part on tasks ahead',
  vision: 'in the part on the years ahead',
  review: 'in the part that looks back',
  'starting-point': 'the value that a change starts from',
  'past-in-plan': 'already reached, in the part on tasks',
  'past-in-vision': 'already reached, in the part on the years ahead',
  'future-in-review': 'still ahead, in the part that looks back',
  'past-words': 'worded as done',
  'future-words': 'worded as to come',
  'this-year': 'worded as this year’s',
  'before-headings': 'before the headings',
  intended: 'worded as intended',
  unsaid: 'not said whether it is done',
};
