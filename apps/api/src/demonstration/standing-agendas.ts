import type { StandingAgenda } from '@minutebook/contracts';
import { exclusionMotion } from '@minutebook/domain';
import type { BodyKey } from './council';

type Item = StandingAgenda['items'][number];

const standing = (
  purpose: Item['purpose'],
  title: string,
  description = '',
  paperExpectation: Item['paperExpectation'] = 'none',
): Item => ({
  part: 'A',
  kind: 'standing',
  purpose,
  title,
  description,
  paperExpectation,
  exemptParagraphs: [],
});

const apologies = standing(
  'apologies',
  'Apologies for absence',
  'To receive apologies from members who cannot be present.',
);
const urgent = standing(
  'urgent-business',
  'Urgent Business (if any)',
  'To hear of any business that is not on the agenda and that the Chair, for special circumstances, holds to be urgent.',
);
const exclusion: Item = {
  ...standing(
    'none',
    'Exclusion of the Press and Public',
    `Where the rest of the meeting is to be held in private, this motion is moved and seconded:\n\n“${exclusionMotion}”`,
  ),
  kind: 'exclusion',
};

const disclosures2018 = standing(
  'disclosures',
  'Disclosures of interest',
  'Members and co-opted members are asked to disclose any disclosable pecuniary interest in the business of this meeting that is not on the register and not notified to the Monitoring Officer, together with gifts and hospitality worth £50 or more. Forms are at hand at the start of the meeting; the Chair will invite disclosures at this item.',
);
const disclosures2021 = standing(
  'disclosures',
  'Disclosures of interest',
  [
    'Before the meeting, members and co-opted members consider whether they have an interest in any item, and ask the Monitoring Officer in good time if they are unsure. At this item the Chair invites them to disclose it.',
    'A disclosable pecuniary interest (DPI): no part in discussion or vote, and the member leaves, unless a dispensation was granted. Another registrable interest (ORI): no vote, unless a dispensation was granted. A non-registrable interest (NRI) that touches the member’s own finances or wellbeing, or those of a relative or close associate: as for a DPI.',
  ].join('\n\n'),
);
const helped = standing(
  'outcomes',
  'How has the Panel helped Children in Care today?',
  'For the panel to say what its work at this meeting will change for children in care.',
);

/** The usual order of business, by body and by the day from which it holds. */
export const standingAgendas: Record<BodyKey, StandingAgenda[]> = {
  cpp: [
    {
      effectiveFrom: '2018-05-23',
      items: [
        apologies,
        standing(
          'minutes',
          'Minutes of the previous meeting',
          'To approve them as a correct record.',
          'expected',
        ),
        disclosures2018,
        urgent,
        standing('actions', 'Update on actions agreed at previous meeting(s)'),
        standing(
          'scorecard',
          'Children in Care Performance Scorecard',
          'The latest scorecard is attached.',
          'expected',
        ),
        helped,
        exclusion,
      ],
    },
    {
      effectiveFrom: '2021-05-26',
      items: [
        apologies,
        standing(
          'minutes',
          'Minutes of the previous meeting',
          'To approve them as a correct record.',
          'expected',
        ),
        disclosures2021,
        standing('actions', 'Update on actions agreed at previous meeting(s)'),
        urgent,
        standing('none', 'EMPIRE Presentation', 'Young people in care present what matters to them.'),
        standing('scorecard', 'Children in Care Performance Scorecard', 'The latest scorecard.', 'expected'),
        helped,
        standing(
          'work-programme',
          'Work Programme',
          'To agree the panel’s work programme for the municipal year.',
          'expected',
        ),
        exclusion,
      ],
    },
  ],
  cyp: [
    { effectiveFrom: '2018-05-23', items: ofSubCommittee([]) },
    {
      effectiveFrom: '2021-10-01',
      items: ofSubCommittee([
        standing(
          'cabinet-response',
          'Cabinet Response to Recommendations',
          'To consider what the Cabinet answers to recommendations, and whether anything further should be done.',
        ),
      ]),
    },
  ],
};

/** Since September 2021 the Cabinet's answers are a standing item, as the report of that day says. */
function ofSubCommittee(answers: Item[]): Item[] {
  return [
    standing('apologies', 'Apologies for absence', 'To receive apologies from members of the sub-committee.'),
    standing(
      'minutes',
      'Minutes of the previous sub-committee meeting',
      'To approve them as a correct record.',
      'expected',
    ),
    disclosures2018,
    urgent,
    standing('actions', 'Action list update', 'To go through what was asked for at earlier meetings.'),
    ...answers,
    standing(
      'outcomes',
      'What difference has this meeting made to Croydon’s children',
      'To sum up what the meeting found, and what it expects to follow for the borough’s children.',
    ),
    standing(
      'work-programme',
      'Work Programme',
      'To note the work programme and to consider what should be added to it.',
      'expected',
    ),
    exclusion,
  ];
}
