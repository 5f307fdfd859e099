import type { PackItem, PackModel, PackPaper } from '@minutebook/domain';
import { sheets, uploadIn } from './upload';

/** Pages of the papers of items 2, 6, 7, 8 and 9: they give 5 - 12, 13 - 16, 17 - 40, 41 - 52 and 53 - 70. */
export const panelPaperPages: Record<number, number> = { 2: 7, 6: 3, 7: 23, 8: 12, 9: 17 };

const motion =
  'The following motion is to be moved and seconded where it is proposed to exclude the press and public from the ' +
  'remainder of a meeting:\n"That, under Section 100A(4) of the Local Government Act, 1972, the press and public be ' +
  'excluded from the meeting for the following items of business on the grounds that it involves the likely disclosure ' +
  'of exempt information falling within those paragraphs indicated in Part 1 of Schedule 12A of the Local Government ' +
  'Act 1972, as amended."';

const agenda: [title: string, description: string][] = [
  ['Apologies for absence', 'To note the apologies of members who cannot attend.'],
  ['Minutes of the previous meeting', 'To agree the minutes of 6 March 2019 as a true record.'],
  [
    'Disclosures of interest',
    'Members are asked to say at this point whether they have an interest in any item below.\n- A disclosable pecuniary interest that is not yet registered is disclosed here and registered within 28 days.\n- Whoever has such an interest takes no part in the item and leaves the room, unless a dispensation was given.',
  ],
  ['Urgent business (if any)', 'Business that the Chair has agreed to take, for reasons that are recorded.'],
  ['Update on actions agreed at the previous meetings of the Panel and of its working group on health', ''],
  ['Children in Care Performance Scorecard', 'Performance up to May 2019.'],
  [
    'Independent Reviewing Service Annual Report',
    'What the reviewing officers and independent visitors did in the year, and what difference it made to the safety and care of children.',
  ],
  ['Update on South London Commissioning Programme', 'Progress of the joint commissioning of placements.'],
  ['Corporate Parenting Panel Annual Report 2018/19', 'The annual report, for agreement.'],
  ['How has the Panel helped children in care today?', 'The Panel looks back on its meeting.'],
  ['Exclusion of the Press and Public', motion],
];

export const panelItem = (
  number: number,
  title: string,
  description = '',
  papers: PackPaper[] = [],
): PackItem => ({
  id: `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`,
  part: 'A',
  number,
  title,
  description,
  isToFollow: false,
  isWithdrawn: false,
  exemptParagraphs: [],
  papers,
});

/** The Corporate Parenting Panel of 3 July 2019, its uploads written into `folder`; no exempt items. */
export async function panelPack(folder: string): Promise<PackModel> {
  const items: PackItem[] = [];
  for (const [index, [title, description]] of agenda.entries()) {
    const number = index + 1;
    const pages = panelPaperPages[number];
    const papers = pages ? [await uploadIn(folder, `paper-${number}`, title, sheets(pages))] : [];
    items.push(panelItem(number, title, description, papers));
  }
  return packOf(items);
}

/** A pack around the given items, with the officers and members of the panel. */
export function packOf(items: PackItem[]): PackModel {
  return {
    council: { name: 'London Borough of Croydon', website: 'www.croydon.gov.uk/meetings' },
    body: { name: 'Corporate Parenting Panel' },
    meeting: {
      heldOn: '2019-07-03',
      startTime: '17:00',
      venue: 'F10, Town Hall, Katharine Street, Croydon CR0 1NX',
    },
    members: [
      { heading: '', lines: [{ label: 'Chair', names: ['Councillor Alisa Flemming'] }] },
      {
        heading: 'Councillors',
        lines: [
          {
            label: '',
            names: [
              'Shafi Khan',
              'Janet Campbell',
              'Bernadette Khan',
              'Jerry Fitzpatrick',
              'Maria Gatland',
              'Helen Redfern',
            ],
          },
        ],
      },
      {
        heading: 'Co-optee Members',
        lines: [
          { label: 'Virtual School', names: ['Shelley Davies', 'Angela Griffiths', 'Sarah Bailey'] },
          { label: '', names: ['Looked After Children Nurse'] },
          { label: '', names: ['EMPIRE (Children in Care Council)'] },
          { label: '', names: ['Care Leaver'] },
          { label: 'Foster Carers', names: ['Pat Example', 'Sam Sample', 'Jo Muster'] },
        ],
      },
    ],
    monitoringOfficer: {
      name: 'Jacqueline Harris Baker',
      title: 'Council Solicitor and Monitoring Officer',
      phone: '',
      email: '',
    },
    clerk: {
      name: 'Dana Whitfield',
      title: 'Democratic Services Officer',
      phone: '020 7946 0018',
      email: 'dana.whitfield@croydon.example',
    },
    address: ['Bernard Weatherill House', '8 Mint Walk, Croydon CR0 1EA'],
    issuedOn: '2019-06-25',
    notes: [
      'Members of the public are welcome at this meeting. For help with access or papers, ask the officer named on the right.',
      'N.B. This meeting is paperless. The agenda can be read at www.croydon.gov.uk/meetings',
    ],
    items,
    frontMatterPages: 4,
    version: 1,
  };
}
