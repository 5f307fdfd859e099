import type { PlainDate } from '@minutebook/domain';
import type { BodyKey } from '../council';

interface AnswerFacts {
  whatWillBeDone: string;
  identifiedOfficer: string;
  financialImplications: string;
  timetable: string;
  reportBackOn: PlainDate;
}

/** A recommendation, or several that share a response, by the first of them; without an answer where none came. */
export interface ResponseFacts {
  under: string;
  mark: string;
  answer: AnswerFacts | null;
}

export interface AnsweredMeeting {
  body: BodyKey;
  heldOn: PlainDate;
  /** Received and notified. */
  notifiedOn: PlainDate;
  enteredOn: PlainDate;
  answeredOn: PlainDate;
  publishedOn: PlainDate;
  responses: ResponseFacts[];
}

const reportBackOn = '2021-09-14';
const same = { financialImplications: 'None.', reportBackOn };

/** Appendix A of 14 September 2021: all four accepted, two of them in one response. */
export const answeredApril2021: AnsweredMeeting = {
  body: 'cyp',
  heldOn: '2021-04-20',
  notifiedOn: '2021-04-20',
  enteredOn: '2021-05-05',
  answeredOn: '2021-06-11',
  publishedOn: '2021-09-07',
  responses: [
    {
      under: 'Early Help',
      mark: 'R1',
      answer: {
        ...same,
        whatWillBeDone:
          'A dashboard with figures on SEND has been made. What was agreed goes into the dashboard of all of education.',
        identifiedOfficer: 'Shelley Davies',
        timetable: 'In the figures of the next meeting of scrutiny.',
      },
    },
    {
      under: 'Service Impact',
      mark: 'R1',
      answer: {
        ...same,
        whatWillBeDone:
          'Officers and the Chair of the Sub-Committee have met, to have what the improvement board looks at and what scrutiny looks at fit together better.',
        identifiedOfficer: 'Roisin Madden',
        timetable: 'Programmes that fit together better, from September 2021.',
      },
    },
    {
      under: 'Service Impact',
      mark: 'R2',
      answer: {
        ...same,
        whatWillBeDone: 'Reports to the Sub-Committee will take note of it from now on.',
        identifiedOfficer: 'Roisin Madden',
        timetable: 'June 2021.',
      },
    },
  ],
};

const open = (under: string, ...marks: string[]): ResponseFacts[] =>
  marks.map((mark) => ({ under, mark, answer: null }));

/** The seven of 22 June 2021: nobody had answered by 14 September, nor has since. */
export const unansweredJune2021: AnsweredMeeting = {
  body: 'cyp',
  heldOn: '2021-06-22',
  notifiedOn: '2021-06-22',
  enteredOn: '2021-07-09',
  answeredOn: '2021-07-09',
  publishedOn: '2021-07-09',
  responses: [
    ...open('Covid Response', 'R1', 'R2', 'R3'),
    ...open('Refreshed', 'R1', 'R2', 'R3'),
    ...open('Unaccompanied', 'R1'),
  ],
};
