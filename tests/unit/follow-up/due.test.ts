import { expect, test } from 'vitest';
import { digestOf, reminderDay } from '../../../lib/follow-up/index.ts';
import { emptyFollowUp, type FollowUpFields } from '../../../lib/model/follow-up.ts';

const one = (what: string, part: Partial<FollowUpFields>): FollowUpFields => ({ ...emptyFollowUp, what, ...part });

test('the day of a reminder is the one chosen, else the due date', () => {
  expect(reminderDay({ remind: '2025-11-01', due: '2025-12-31' })).toBe('2025-11-01');
  expect(reminderDay({ remind: null, due: '2025-12-31' })).toBe('2025-12-31');
  expect(reminderDay({ remind: null, due: null })).toBeNull();
});

test('a digest holds what is to be looked at by that day, the earliest first, and counts what is overdue', () => {
  const today = '2025-12-31';
  const { items, overdue } = digestOf(
    [
      one('due today', { due: '2025-12-31' }),
      one('due tomorrow', { due: '2026-01-01' }),
      one('overdue', { due: '2025-12-19' }),
      one('reminded before it is due', { due: '2026-06-30', remind: '2025-12-30' }),
      one('reminded after it was due', { due: '2025-12-01', remind: '2026-01-15' }),
      one('done', { due: '2025-12-19', progress: 'done' }),
      one('judged', { due: '2025-12-19', assessment: 'missed' }),
      one('without a day', {}),
    ],
    today,
  );
  expect(items.map(({ what }) => what)).toEqual(['overdue', 'reminded before it is due', 'due today']);
  expect(overdue).toBe(1);
});
