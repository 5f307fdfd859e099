import { packOf, panelItem } from '../testing/panel-pack';
import { frontSheet, packTitle } from './view-model';

const words = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');

describe('the front sheet', () => {
  const model = packOf([
    panelItem(1, 'Apologies for absence', 'To note apologies.'),
    { ...panelItem(2, 'Minutes'), isToFollow: true },
    { ...panelItem(3, 'Visits'), isWithdrawn: true },
    { ...panelItem(4, 'Placements matter'), part: 'B', exemptParagraphs: [1, 2] },
  ]);
  const front = frontSheet(model);

  it('names the document and the body', () => {
    expect([front.stamp, front.council, front.heading]).toEqual([
      'Public Document Pack',
      'London Borough of Croydon',
      'Corporate Parenting Panel Agenda',
    ]);
    expect(packTitle(model)).toBe('Public document pack: Corporate Parenting Panel, Wednesday, 3 July 2019');
  });

  it('puts an office behind its holder and a category before its people', () => {
    expect(front.members[0]?.lines).toEqual(['Councillor Alisa Flemming (Chair)']);
    expect(front.members[2]?.lines[0]).toBe(
      'Virtual School: Shelley Davies, Angela Griffiths and Sarah Bailey',
    );
    expect(front.members[2]?.lines[3]).toBe('Care Leaver');
  });

  it('leaves out a group without members', () => {
    const empty = frontSheet({
      ...model,
      members: [{ heading: 'Reserve Members', lines: [{ label: '', names: [] }] }],
    });
    expect(empty.members).toEqual([]);
  });

  it('prints body, day, time and place of the summons in bold', () => {
    expect(front.summons.filter((run) => run.isStrong).map(({ text }) => text)).toEqual([
      'Corporate Parenting Panel',
      'Wednesday, 3 July 2019',
      '5.00pm',
      'F10, Town Hall, Katharine Street, Croydon CR0 1NX',
    ]);
    expect(words(front.summons)).toContain('which you are hereby summoned to attend');
  });

  it('gives the clerk with telephone, mail and web address, and the day of issue', () => {
    expect(front.clerk.map(words)).toEqual([
      'Dana Whitfield',
      'Democratic Services Officer',
      '020 7946 0018',
      'dana.whitfield@croydon.example',
      'www.croydon.gov.uk/meetings',
    ]);
    expect(front.clerk[3]?.[0]?.href).toBe('mailto:dana.whitfield@croydon.example');
    expect(front.issued).toBe('Date of issue: Tuesday, 25 June 2019');
  });

  it('marks papers to follow and withdrawn items', () => {
    expect(front.parts[0]?.lines.map(({ note }) => note)).toEqual(['', '(To Follow)', '(Withdrawn)']);
  });

  it('gives an exempt item its neutral title and paragraphs and nothing else', () => {
    const [line] = front.parts[1]?.lines ?? [];
    expect(front.parts[1]?.heading).toBe('AGENDA \u2013 PART B');
    expect(line).toMatchObject({ number: 4, title: 'Placements matter', hasPapers: false });
    expect(line?.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [
          {
            text: 'Not for publication: exempt under paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972.',
          },
        ],
      },
    ]);
  });

  it('has no Part B where there is no exempt item', () => {
    expect(frontSheet(packOf([panelItem(1, 'Minutes')])).parts).toHaveLength(1);
  });
});
