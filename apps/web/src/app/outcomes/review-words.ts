import { apiUrl, paths, type OutcomeLogLine } from '@minutebook/contracts';
import { councilTime, formatDate, reviewAnswerWords, type ReviewAnswer } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';
import { formatBytes } from '../meeting/shared/amounts';

export const answerLabels: Record<ReviewAnswer, string> = {
  yes: 'Yes, it lasted',
  partly: 'Partly',
  no: 'No',
  'cannot-say': 'It cannot be said yet',
};

const answerMarks: Record<ReviewAnswer, Mark> = {
  yes: 'done',
  partly: 'under-way',
  no: 'withdrawn',
  'cannot-say': 'grey',
};

/** "Did it last? To review since Friday, 6 September 2019", or what was answered. */
export function reviewStanding({ review }: Pick<OutcomeLogLine, 'review'>): { mark: Mark; word: string } {
  const answer = review.answered?.answer;
  if (answer) return { mark: answerMarks[answer], word: reviewAnswerWords[answer] };
  const on = formatDate(review.dueOn);
  return review.state === 'due'
    ? { mark: 'soon', word: `Did it last? To review since ${on}` }
    : { mark: 'open', word: `Did it last? Asked from ${on} on` };
}

/** The answers, newest first, as they are shown: "Dana Whitfield, Friday, 6 September 2019". */
export function answersOf({ id: outcomeId, review }: Pick<OutcomeLogLine, 'id' | 'review'>) {
  const answers = review.answered ? [review.answered, ...review.earlier] : [];
  return answers.map(({ id, answer, words, evidence, by, at, isByLink, file }) => ({
    ...{ id, words, evidence, mark: answerMarks[answer], word: reviewAnswerWords[answer] },
    who: `${by}, ${formatDate(councilTime(at).on)}${isByLink ? ', by the mailed link' : ''}`,
    file: file && {
      ...{ name: file.name, size: formatBytes(file.bytes) },
      url: apiUrl(paths.reviewFile, { outcomeId, reviewId: id }),
    },
  }));
}
