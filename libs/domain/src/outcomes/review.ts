import { addMonths, type PlainDate } from '../calendar/index';
import type { ReviewAnswer, ReviewState } from './terms';

/** Months after which the body is asked whether an outcome lasted. */
const monthsToReview = 6;

/**
 * The day from which "did it last?" is asked: six calendar months after the meeting, on the month's last day where there is no such
 * day. Of the meeting of 31 August 2019 it is 29 February 2020.
 */
export const reviewDueOn = (heldOn: PlainDate): PlainDate => addMonths(heldOn, monthsToReview);

/** Where the review stands today. Who said that they could not say has answered; it can be answered again. */
export function reviewState(heldOn: PlainDate, isAnswered: boolean, today: PlainDate): ReviewState {
  if (isAnswered) return 'answered';
  return today >= reviewDueOn(heldOn) ? 'due' : 'not-due';
}

/** What is missing from an answer, in one sentence, or null: that something lasted is shown, that it did not is explained. */
export function reviewLacks(
  answer: ReviewAnswer,
  { words, evidence }: { words: string; evidence: string },
): string | null {
  if (answer === 'yes' || answer === 'partly')
    return evidence.trim() ? null : 'Say what shows that it lasted: a figure, a report or who told you.';
  if (words.trim()) return null;
  return answer === 'no' ? 'Say what became of it.' : 'Say why it cannot be said yet.';
}
