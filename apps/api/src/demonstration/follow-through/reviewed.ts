import { addDays, type PlainDate, type ReviewAnswer } from '@minutebook/domain';
import type { BodyKey } from '../council';
import { paper } from '../agendas/index';
import type { HeldMeeting } from '../held/index';
import type { DemonstrationPaper } from '../paper-pdf';
import type { Followed } from './followed';

/** An answer to "did it last?"; `member` is who gave it by the mailed link, else it is the clerk's. */
export interface ReviewFacts {
  on: PlainDate;
  member?: { name: string; address: string };
  answer: ReviewAnswer;
  words?: string;
  evidence?: string;
  file?: DemonstrationPaper;
}

/** An outcome, found by the words that it begins with: what it came from, and whether it lasted. */
export interface ReviewedLine {
  begins: string;
  cameFrom?: Pick<Followed, 'under' | 'mark'>[];
  reviews?: ReviewFacts[];
}

export interface ReviewedMeeting {
  body: BodyKey;
  heldOn: PlainDate;
  linkedOn: PlainDate;
  lines: ReviewedLine[];
}

const campbell = { name: 'Councillor Janet Campbell', address: 'panel-member-2019@demo.minutebook.example' };
const fostering = (mark: string) => ({ under: 'Fostering', mark });

/** The answers are made up, as is what became of minute 19/19. Five lines wait for one. */
export const reviewedMarch2019: ReviewedMeeting = {
  body: 'cpp',
  heldOn: '2019-03-06',
  linkedOn: '2019-04-03',
  lines: [
    {
      begins: 'We heard children speak',
      cameFrom: [fostering('A1')],
      reviews: [
        {
          on: '2019-10-02',
          answer: 'yes',
          words: 'EMPIRE is now asked before each meeting what it wants to raise.',
          evidence: 'The agendas of July and September 2019 have the item on engagement before the reports.',
        },
      ],
    },
    {
      begins: 'A Foster Carers Charter is on its way',
      cameFrom: [fostering('D1')],
      reviews: [
        {
          on: '2019-10-02',
          answer: 'cannot-say',
          words: 'The charter is drafted and comes to the Panel in November.',
        },
        {
          on: '2019-11-13',
          answer: 'partly',
          words: 'The charter is agreed. How soon social workers answer is not measured yet.',
          evidence: 'The charter was reviewed by the Panel in November 2019.',
        },
      ],
    },
    {
      begins: 'It helps to meet and go through',
      reviews: [
        {
          on: '2019-10-02',
          answer: 'yes',
          evidence: 'The list of actions has come to every meeting since July 2019.',
        },
      ],
    },
    {
      begins: 'The young people’s part in this meeting',
      cameFrom: [fostering('A1'), fostering('R1')],
    },
    {
      begins: 'Next time I want to hear from young people',
      reviews: [
        {
          on: '2019-10-02',
          answer: 'no',
          words: 'It has not been on an agenda since. It is put forward for the spring.',
        },
      ],
    },
    {
      begins: 'What young people said here is worth',
      cameFrom: [fostering('R3')],
      reviews: [
        {
          on: '2019-10-07',
          member: campbell,
          answer: 'yes',
          words: 'We went, and we were asked to come again.',
          evidence: 'Five of us visited EMPIRE on 24 September. A note of the visit is attached.',
          file: paper('A note of the visit to EMPIRE', 1, ['What we saw and what we were asked']),
        },
      ],
    },
    {
      begins: 'The review of foster carers will have',
      cameFrom: [fostering('R4')],
      reviews: [
        {
          on: '2019-10-02',
          answer: 'cannot-say',
          words: 'The yearly reviews begin in the new year.',
        },
      ],
    },
  ],
};

export const reviewedJune2021: ReviewedMeeting = {
  body: 'cyp',
  heldOn: '2021-06-22',
  linkedOn: '2021-09-20',
  lines: [
    {
      begins: 'Reports and presentations have become',
      reviews: [
        {
          on: '2022-01-20',
          answer: 'yes',
          evidence: 'The papers of September and November 2021 were out in time and within their lengths.',
        },
      ],
    },
    {
      begins: 'As soon as circumstances allow, our visits',
      reviews: [{ on: '2022-01-20', answer: 'no', words: 'The visits have not begun again.' }],
    },
  ],
};

/** Of the panel's last meeting nothing is reviewed yet. */
export const linkedLately = ({ body, heldOn }: HeldMeeting): ReviewedMeeting => ({
  ...{ body, heldOn, linkedOn: addDays(heldOn, 16) },
  lines: [
    {
      begins: 'Somebody will answer for how long',
      cameFrom: [{ under: 'Homes for young people', mark: 'R1' }],
    },
  ],
});
