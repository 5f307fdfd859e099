import type { HelpedGroup, OutcomeTheme, ReviewAnswer } from './terms';

export const themeWords: Readonly<Record<OutcomeTheme, string>> = {
  voice: 'Voice of young people',
  education: 'Education',
  placement: 'Placements',
  health: 'Health',
  'leaving-care': 'Leaving care',
  safety: 'Safety',
  workforce: 'Workforce',
  other: 'Something else',
};

export const helpedWords: Readonly<Record<HelpedGroup, string>> = {
  'children-in-care': 'All in care',
  'care-leavers': 'Care leavers',
  'foster-families': 'Foster carers',
  'unaccompanied-children': 'Unaccompanied children',
  'children-with-send': 'Children with SEND',
  'all-children': 'All children',
};

/** What an answer to "did it last?" says. */
export const reviewAnswerWords: Readonly<Record<ReviewAnswer, string>> = {
  yes: 'It lasted',
  partly: 'It lasted in part',
  no: 'It did not last',
  'cannot-say': 'It cannot be said yet',
};
