import { aCoOptee, aLog, aSetting, type WrittenLog } from '@minutebook/testing';
import { foldMeeting, type MeetingAct, type MeetingSetting } from '../live/index';
import { chairsBriefModel } from './index';

const council = { name: 'Borough of Ambleford' };
const setting = aSetting();
const sourceOf = (log: WrittenLog, own: MeetingSetting = setting) => ({
  council,
  setting: own,
  live: foldMeeting(own, log.events),
});
const disclosed = (
  participantId: string,
  itemId: string,
  description: string,
  isSensitive = false,
): MeetingAct => ({
  ...{ kind: 'interest-disclosed', disclosureId: `of-${participantId}-${itemId}`, participantId, itemId },
  ...{ interest: 'dpi', circumstance: 'registered', isSensitive, description, dispensation: null },
});
describe('the model of the chair’s brief', () => {
  const agenda = new Map([
    ['report', { lead: 'Head of Service', isToFollow: true }],
    ['placement', { lead: 'An officer whose title tells', isToFollow: false }],
  ]);
  const brief = (log: WrittenLog, own: MeetingSetting = setting) =>
    chairsBriefModel({ ...sourceOf(log, own), preparedOn: '2019-03-05', agenda });
  const apologies = (participantId: string): MeetingAct => ({
    ...{ kind: 'attendance-marked', participantId, status: 'apologies', mode: 'in-room' },
  });

  it('has the order of business with what to say at each item, and of Part B the public line', () => {
    const { items } = brief(aLog());
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1. Report',
      '2. Schools',
      '3. Outcomes',
      '4. Exclusion',
      '5. Placement',
    ]);
    expect(items[0]?.lead).toBe('Head of Service');
    expect(items[3]?.notes[0]).toMatch(
      /^To be moved and seconded: “That, under Section 100A\(4\).*paragraphs 1 and 2 of Part 1/,
    );
    expect(items[4]).toMatchObject({
      lead: '',
      notes: [expect.stringContaining('paragraphs 1 and 2 of Schedule 12A')],
    });
  });

  it.each([
    [
      ['dev'],
      '4 voting members were 3 needed',
      ['One more apology would leave the meeting without a quorum.'],
    ],
    [[], 'all come', ['Two more apologies would leave the meeting without a quorum.']],
    [
      ['cara', 'dev'],
      'two are missing',
      ['There will be no quorum unless more come: 3 voting members are needed.'],
    ],
  ])('warns of the quorum with apologies of %j (%s)', (absent, _why, expected) => {
    const log = aLog();
    for (const id of absent) log.add('12:00', apologies(id));
    expect(brief(log).warnings).toEqual(expect.arrayContaining(expected));
  });

  it('says who presides when the Chair is away', () => {
    expect(brief(aLog().add('12:00', apologies('ada'))).warnings).toContain(
      'The Chair will not be here: the Vice-Chair presides.',
    );
    expect(brief(aLog().add('12:00', apologies('ada')).add('12:01', apologies('ben'))).warnings).toContain(
      'Neither Chair nor Vice-Chair will be here: the meeting begins by electing somebody to preside.',
    );
  });

  it('names interests, papers to follow and who votes on what', () => {
    const log = aLog().add('12:00', disclosed('ada', 'report', 'Paid by the agency.'));
    const model = brief(log);
    expect(model.interests).toEqual(['Councillor Ada, item 1: disclosable pecuniary interest.']);
    expect(model.items[0]?.notes).toEqual([
      'Councillor Ada has disclosed an interest: may not speak, no vote, must leave.',
    ]);
    expect(model.warnings).toEqual(
      expect.arrayContaining([
        'The Chair has an interest in item 1: agree beforehand who presides over it.',
        'Governor votes only on item 2.',
        'Item 1: the paper is still to follow.',
      ]),
    );
    expect(JSON.stringify(model)).not.toContain('Paid by the agency');
  });

  it('says when an item is planned to begin, where that is', () => {
    const [report, ...rest] = aSetting().items.map((item) => ({ ...item, plannedAt: null as string | null }));
    const own = aSetting({ items: [{ ...report!, plannedAt: '18:20' }, ...rest] });
    const [first, second] = brief(aLog(), own).items;
    expect(first?.notes[0]).toBe('Planned for 6.20pm.');
    expect(second?.notes.join(' ')).not.toContain('Planned');
  });

  it('counts people known by role among named ones as others', () => {
    const carer = (id: string, more = {}) => aCoOptee(id, 'Foster Carers', more);
    const hidden = { name: 'Foster Carers', publicDisplay: 'role' } as const;
    const own = aSetting({ members: [carer('pat'), carer('sam', hidden), carer('jo', hidden)] });
    expect(brief(aLog(), own).expected).toEqual([
      { heading: 'Co-optees', names: ['Foster Carers: Pat and 2 others'] },
    ]);
  });

  it('has people by office, apologies apart, and counts the votes that are expected', () => {
    const model = brief(aLog().add('12:00', apologies('dev')));
    expect(model.expected).toEqual([
      { heading: 'Chair', names: ['Councillor Ada'] },
      { heading: 'Vice-Chair', names: ['Councillor Ben'] },
      { heading: 'Members', names: ['Councillor Cara'] },
      {
        heading: 'Co-optees',
        names: ['Teacher Representative: Teacher', 'Parent Governor Representative: Governor'],
      },
    ]);
    expect(model.apologies).toEqual(['Councillor Dev']);
    expect(model.quorum).toBe('3 voting members; 3 are expected.');
  });
});
