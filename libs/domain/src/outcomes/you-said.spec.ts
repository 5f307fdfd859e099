import fc from 'fast-check';
import { commitmentKinds, commitmentStates } from '../commitments/index';
import { shortBodyName, youSaidModel, type YouSaidSource } from './you-said';

type Line = YouSaidSource['lines'][number];
type Asked = YouSaidSource['commitments'][number];

const about = {
  council: { name: 'London Borough of Croydon' },
  body: { name: 'Corporate Parenting Panel' },
  meeting: { heldOn: '2019-03-06' },
  today: '2019-07-03',
};
const aLine = (more: Partial<Line> = {}): Line => ({
  ...{ text: 'Contact packs are late.', saidBy: 'Child F', isPseudonym: true, isByRole: false, themes: [] },
  ...more,
});
const aRow = (more: Partial<Asked> = {}): Asked => ({
  ...{ text: 'Share the contact pack.', kind: 'action', state: 'under-way', owner: 'Head of Fostering' },
  ...{ dueOn: null, isFromYoungPeople: false, lastUpdate: '' },
  ...more,
});
const saidIn = (...lines: Line[]) => youSaidModel({ ...about, lines, commitments: [] }).said;
const happened = (more: Partial<Asked>) =>
  youSaidModel({ ...about, lines: [], commitments: [aRow(more)] }).asked[0]?.happened;

describe('what young people said', () => {
  it.each([
    ['a pseudonym', aLine(), [{ text: 'Contact packs are late.', by: 'Child F', isTheirs: true }]],
    [
      'a care leaver, known by role',
      aLine({ isPseudonym: false, isByRole: true, saidBy: 'Care Leaver' }),
      [{ text: 'Contact packs are late.', by: 'Care Leaver', isTheirs: true }],
    ],
    [
      'a councillor about voice, without the name',
      aLine({ isPseudonym: false, saidBy: 'Councillor Ben Coyle', themes: ['voice'] }),
      [{ text: 'Contact packs are late.', by: '', isTheirs: false }],
    ],
    [
      'a councillor about health',
      aLine({ isPseudonym: false, saidBy: 'Councillor Ben Coyle', themes: ['health'] }),
      [],
    ],
    [
      'a foster carer, known by role',
      aLine({ isPseudonym: false, isByRole: true, saidBy: 'Foster Carer' }),
      [],
    ],
  ])('%s', (_, line, said) => {
    expect(saidIn(line)).toEqual(said);
  });
});

describe('what was asked', () => {
  const asked = (...commitments: Asked[]) => youSaidModel({ ...about, lines: [], commitments });

  it('is what came from young people, where anything did', () => {
    const model = asked(aRow(), aRow({ text: 'Visit EMPIRE.', isFromYoungPeople: true }));
    expect(model.asked.map(({ text }) => text)).toEqual(['Visit EMPIRE.']);
    expect(model.isAskedByYoungPeople).toBe(true);
  });

  it('is else all that somebody has to do, without resolutions and what was withdrawn', () => {
    const model = asked(aRow(), aRow({ kind: 'resolution' }), aRow({ state: 'withdrawn' }));
    expect(model.asked).toHaveLength(1);
    expect(model.isAskedByYoungPeople).toBe(false);
  });

  it('never has a name that is neither a pseudonym nor a role, and never a row that was withdrawn', () => {
    const anAsked = fc.record({
      kind: fc.constantFrom(...commitmentKinds),
      state: fc.constantFrom(...commitmentStates),
      isFromYoungPeople: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anAsked), fc.array(fc.boolean()), (rows, pseudonyms) => {
        const model = youSaidModel({
          ...about,
          lines: pseudonyms.map((isPseudonym) =>
            aLine({ isPseudonym, themes: ['voice'], saidBy: isPseudonym ? 'Child F' : 'Jo Hart' }),
          ),
          commitments: rows.map(aRow),
        });
        expect(JSON.stringify(model)).not.toContain('Jo Hart');
        expect(model.said).toHaveLength(pseudonyms.length);
        expect(model.asked.every((row) => row.happened.length > 0)).toBe(true);
      }),
    );
  });
});

describe('what happened', () => {
  it.each([
    [{ state: 'not-begun' }, ['Nobody has started on this yet.']],
    [{ state: 'done', lastUpdate: 'Done: it was sent in May.' }, ['This is done.', 'It was sent in May.']],
    [{ state: 'done', lastUpdate: 'Done.' }, ['This is done.']],
    [
      { state: 'done-proposed', lastUpdate: 'Said to be done: shared.' },
      ['We were told that this is done. We are checking.', 'Shared.'],
    ],
    [{ lastUpdate: 'Two dates offered.' }, ['Somebody is working on this.', 'Two dates offered.']],
    [{ lastUpdate: 'Under way.' }, ['Somebody is working on this.']],
    [
      { dueOn: '2019-07-02' },
      ['Somebody is working on this.', 'It should have been done by Tuesday, 2 July 2019.'],
    ],
    [
      { dueOn: '2019-07-03' },
      ['Somebody is working on this.', 'It should be done by Wednesday, 3 July 2019.'],
    ],
    [
      { state: 'dropped', dueOn: '2019-07-03', lastUpdate: 'Dropped: no money.' },
      ['This will not happen.', 'No money.'],
    ],
  ] as const)('%j', (more, sentences) => {
    expect(happened(more)).toEqual(sentences);
  });
});

it.each([
  ['Corporate Parenting Panel', 'The Panel'],
  ['Scrutiny Children & Young People Sub-Committee', 'The Sub-Committee'],
  ['Cabinet', 'Cabinet'],
])('young people call %s "%s"', (name, short) => {
  expect(shortBodyName(name)).toBe(short);
});
