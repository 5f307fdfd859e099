import type { OutcomeLogLine } from '@minutebook/contracts';
import { councilTime, formatDate, type ReviewAnswer } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export const answerLabels: Record<ReviewAnswer, string> = {
  yes: 'Yes, it lasted',
  partly: 'Partly',
  no: 'No',
  'cannot-say': 'It cannot be said yet',
};

const answered: Record<ReviewAnswer, { mark: Mark; word: string }> = {
  yes: { mark: 'done', word: 'It lasted' },
  partly: { mark: 'under-way', word: 'It lasted in part' },
  no: { mark: 'withdrawn', word: 'It did not last' },
  'cannot-say': { mark: 'grey', word: 'Whether it lasted cannot be said yet' },
};

/** "Did it last? To review since Friday, 6 September 2019", or what was answered. */
export function reviewStanding({ review }: Pick<OutcomeLogLine, 'review'>): { mark: Mark; word: string } {
  if (review.answered) return answered[review.answered.answer];
  const on = formatDate(review.dueOn);
  return review.state === 'due'
    ? { mark: 'soon', word: `Did it last? To review since ${on}` }
    : { mark: 'open', word: `Did it last? Asked from ${on} on` };
}

/** "Dana Whitfield, Friday, 6 September 2019". */
export function answeredBy({ review }: Pick<OutcomeLogLine, 'review'>): string {
  if (!review.answered) return '';
  return `${review.answered.by}, ${formatDate(councilTime(review.answered.at).on)}`;
}
