import type { MinutesModel, PrintedRun } from '@minutebook/domain';
import { bullets, paragraph } from './report';
import { minute, run } from './minutes-2019';

const told = (...paragraphs: string[]) => run('discussion', paragraphs);
const concluded = (...texts: string[]): PrintedRun =>
  run('conclusion', texts, {
    heading: 'In reaching its recommendations, the Sub-Committee came to the following conclusions:',
    marker: 'number',
  });
const recommended = (...texts: string[]): PrintedRun => ({
  ...run('recommendation', texts, { heading: 'The Sub-Committee recommended that:', marker: 'number' }),
});
const asked = (...texts: string[]): PrintedRun =>
  run('request', texts, { heading: 'Requests for information', marker: 'bullet' });

/** The Scrutiny Children & Young People Sub-Committee of 22 June 2021, held remotely, in words of ours. */
export const minutesOf2021 = (): MinutesModel => ({
  council: { name: 'London Borough of Croydon' },
  body: { name: 'Scrutiny Children & Young People Sub-Committee' },
  standing: 'signed',
  meeting: {
    heldOn: '2021-06-22',
    startedAt: '18:30',
    venue: 'This meeting was held remotely via Microsoft Teams',
  },
  present: {
    present: [
      'Councillor Robert Ward (Chair)',
      'Councillor Sean Fitzsimons (Vice-Chair)',
      'Councillors Sue Bennett, Bernadette Khan, Shafi Khan and Louisa Woodley',
    ],
    coOptees: [{ label: 'Non-voting Teacher representative', names: ['Josephine Copeland'] }],
    alsoPresent: [
      'Councillor Alisa Flemming (Cabinet Member for Children, Young People and Learning)',
      'Debbie Jones (Interim Director of Early Help and Children’s Social Care)',
      'Kerry Crichlow (Interim Director of Improvement and Quality)',
    ],
    apologies: ['Elaine Jones', 'Paul O’Donnell'],
    substitutes: [],
  },
  entries: [
    minute(
      '33/21',
      'Apologies for absence',
      told('Apologies were received from Elaine Jones and Paul O’Donnell.'),
    ),
    minute(
      '34/21',
      'Minutes of the previous sub-committee meeting',
      told('The minutes of the meeting of 20 April 2021 were agreed as an accurate record.'),
    ),
    minute('35/21', 'Disclosures of interest', told('There were none.')),
    minute('36/21', 'Urgent Business (if any)', told('There was none.')),
    minute('37/21', 'Action list update', told('There were no actions to report on.')),
    minute(
      '38/21',
      'Covid Response - Emotional Wellbeing and Children’s Mental Health',
      told(
        'The Head of Commissioning introduced the item, and guests from four services spoke to it.',
        'Asked when services would see children face to face again, officers said that numbers were going up slowly; some young people had come to prefer to talk online, and could go on doing so.',
      ),
      concluded(
        'Schools and the voluntary sector had supported families in a way that deserved praise.',
        'Services need ways to notice and follow what shows itself only with time.',
        'Waiting times of some services were a grave concern.',
      ),
      recommended(
        'the mental health service report to the Health and Social Care Sub-Committee on how its new structure shortens waiting times;',
        'the service come back to this Sub-Committee with targets; and',
        'services look into a more systematic approach to hidden harm.',
      ),
      asked(
        'Figures of children who used the service before the pandemic and have not been in touch since.',
        'A short briefing on what was done for children with severe learning difficulties.',
      ),
    ),
    minute(
      '40/21',
      'Refreshed Children’s Improvement Plan',
      run('discussion', [
        [
          paragraph('The Interim Director introduced the report and pointed out that:'),
          bullets(
            'the plan brings savings and practice together;',
            'it runs for three years, with a review in each.',
          ),
        ],
      ]),
      concluded('The plan said little of outcomes for equality.'),
      recommended('the Chair and officers agree what the quarterly report shows.'),
      { ...asked('Data on former unaccompanied children in work or in further education.') },
    ),
    minute(
      '42/21',
      'What difference has this meeting made to Croydon’s children',
      told('The Sub-Committee agreed that:'),
      run('outcome', ['reports had become better;', 'the voice of the child was still missing too often.'], {
        marker: 'bullet',
      }),
    ),
    minute('43/21', 'Work Programme 2021/22', told('The programme was agreed, and would be kept flexible.')),
    {
      ...minute(
        '44/21',
        'Commissioning of a placement',
        run('summary', ['The Sub-Committee considered an exempt report and agreed its recommendations.']),
      ),
      part: 'B',
      exemptParagraphs: [1, 3],
    },
  ],
  endedAt: '21:35',
  signature: { name: 'Councillor Robert Ward', on: '2021-09-14' },
});
