import { bullets, conclusion, discussion, question, recommendation } from './notes';

const director = 'Interim Director of Improvement and Quality';

const discussed = [
  discussion(
    '20:15',
    'The Interim Director of Improvement and Quality opened the item. The Sub-Committee noted that:',
    bullets(
      'this was the plan for continuous improvement brought up to date; it joined the savings and growth planned for 2021 to 2024, above all those that take several years, with the priorities for practice in early help and social care that follow from the inspection of 2020;',
      'it ran for three years, and the Children’s Improvement Board would review it each year;',
      'progress with savings and priorities was to come to this Sub-Committee every quarter, as proposed; and',
      'how scrutiny challenges and assures was still to be worked out, as were closer ties with the board, without doing the same work twice.',
    ),
  ),
  question(
    '20:22',
    'How are equal outcomes for children and families made sure of, and how will they be shown?',
    'The staff’s representative on the improvement board had raised the same, officers said, and the report did not deal with it. They were calling a meeting on this, and on how the work could promote equality.',
  ),
  discussion(
    '20:27',
    'Some projects had fallen away and others were at risk, by the report. Later reports must say more clearly what lies behind that.',
  ),
  discussion(
    '20:30',
    'How the quarterly report should look needed to be talked over before the next meeting.',
  ),
  discussion('20:31', 'Members were asked to send any further comments by 29 June 2021, as the report said.'),
  discussion('20:32', 'The Chair thanked officers for coming and for their answers.'),
];

const conclusions = [
  conclusion(
    '20:33',
    'That progress would be reported every quarter, as part of the work programme, was welcome.',
  ),
  conclusion(
    '20:33',
    'Assurance and governance clearly needed more work, and so did the way in which board and Sub-Committee work together without repeating each other.',
  ),
  conclusion('20:34', 'The plan said too little of how equal outcomes for children would be reached.'),
  conclusion(
    '20:35',
    'By the report some projects had fallen away, and it hardly said why. The Sub-Committee needed to be reassured about the reasons.',
  ),
];

const recommendations = [
  recommendation(
    '20:36',
    director,
    'That the Chair and officers settle together what the quarterly progress report shows.',
  ),
  recommendation(
    '20:37',
    director,
    'That each quarterly report list every project that is complete or has fallen away, with the reason.',
  ),
  recommendation(
    '20:38',
    director,
    'That the Improvement Plan say how equal outcomes for children and families are reached.',
  ),
];

/** Minute 40/21. */
export const planNotes = [...discussed, ...conclusions, ...recommendations];
