import { bullets, conclusion, discussion, question, recommendation, request } from './notes';

const discussed = [
  discussion(
    '20:40',
    'The Executive Director for Children, Families and Education opened the item with a presentation, and members put their questions.',
  ),
  discussion(
    '20:48',
    'The Chair summed up:',
    bullets(
      'Croydon plainly wished to look after every child in need, hard as the times were;',
      'something had been achieved in having other councils share the responsibility for unaccompanied asylum-seeking children, through the Pan London agreement;',
      'members all held that government paid too little, above all for those aged 18 to 25; and',
      'the Cabinet had sent the paper to scrutiny, but it was not clear what it wanted of the Sub-Committee.',
    ),
  ),
  question(
    '20:53',
    'Was this scrutiny before a decision, or was the Sub-Committee only being informed?',
    'Two things were to be considered, officers said: that fewer such children should be in Croydon, and the gap in funding. Answers to both were being looked for, and a decision to ease the burden on Croydon would have to come. The Cabinet Member added that the matter was complex. It was brought for noting, so that scrutiny would know that decisions about safeguarding and risk might have to be taken at short notice. It would be discussed again, but for scrutiny to see it early was vital.',
  ),
  question(
    '21:00',
    'What is being done to keep to the budget?',
    'Officers were working to get the best value from placements; there was more to do.',
  ),
  discussion(
    '21:03',
    'The matter plainly called for a meeting of its own. It was agreed to meet informally in the weeks to come and go more deeply into the options.',
  ),
];

const conclusions = [
  conclusion(
    '21:05',
    'That every decision rested on the need to look after all children, hard as the times were, was encouraging.',
  ),
  conclusion('21:05', 'The Pan London agreement had brought some progress.'),
  conclusion(
    '21:06',
    'More money from government was welcome. Whether the changes to the National Transfer Scheme were of use to Croydon had yet to be seen.',
  ),
  conclusion(
    '21:07',
    'How little government paid remained a serious worry: not enough to support unaccompanied children, nor the great number of children looked after whom Croydon has because so many once came unaccompanied.',
  ),
  conclusion(
    '21:08',
    'It was not clear what the Cabinet asked of the Sub-Committee in sending the report. The Cabinet Member explained that costs of this size could not be borne for long, least of all as the council’s finances stood, and that decisions would be needed soon. The Cabinet asked scrutiny to test the report’s assumptions, so that any decision rests on information that is sound.',
  ),
];

const asks = [
  recommendation(
    '21:10',
    'Executive Director for Children, Families and Education',
    'That the Chair go on talking to officers until it is certain that the case on which a later Cabinet decision will rest is sound.',
  ),
  request(
    '21:11',
    'Executive Director for Children, Families and Education',
    'Figures on unaccompanied asylum-seeking children who are in work or further education.',
  ),
];

/** The minute between 40/21 and 42/21. */
export const asylumNotes = [...discussed, ...conclusions, ...asks];
