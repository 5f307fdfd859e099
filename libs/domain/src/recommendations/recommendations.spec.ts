import { addresseeRefusal, addresseeWords, inSentence, noticeGoesTo, type Addressee } from './addressee';
import {
  cabinetResponseCells,
  cabinetResponseColumns,
  cabinetResponseModel,
  reportHeading,
  type CabinetResponseSource,
} from './cabinet-response';
import { missingFrom, type ResponseAnswer } from './completeness';
import { groupRecommendations, type Grouped } from './group';
import { noticeInWriting, reasonOfClock } from './notice';
import type { ResponseClock } from './response-clock';
import { recommendationState, type RecommendationFacts } from './recommendation-state';

describe('where a recommendation stands (R-07)', () => {
  const facts: RecommendationFacts = {
    ...{ stage: 'notified', decision: '', committeeDecision: '', commitment: 'not-begun' },
    ...{ lastDay: '2021-08-21', lastWorkingDay: '2021-08-20', reportBackOn: '2021-09-14' },
  };
  it.each<[Partial<RecommendationFacts>, string, string]>([
    [{ stage: 'issued', lastDay: null, lastWorkingDay: null }, '2021-06-23', 'issued'],
    [{}, '2021-07-22', 'notified'],
    [{}, '2021-07-23', 'response-due'],
    [{}, '2021-08-21', 'response-due'],
    [{}, '2021-08-22', 'overdue'],
    [{ stage: 'submitted' }, '2021-09-14', 'overdue'],
    [{ stage: 'approved', decision: 'accepted' }, '2021-09-14', 'responded'],
    [{ stage: 'published', decision: 'accepted' }, '2021-09-15', 'in-progress'],
    [{ stage: 'published', decision: 'rejected' }, '2021-09-15', 'responded'],
    [{ stage: 'published', decision: 'accepted', commitment: 'done' }, '2021-09-01', 'implemented'],
    [{ committeeDecision: 'close' }, '2021-12-01', 'closed-by-committee'],
    [{ committeeDecision: 'escalate' }, '2021-12-01', 'escalated'],
    [{ lastDay: null, lastWorkingDay: null }, '2025-01-01', 'notified'],
  ])('%o on %s is %s', (over, today, state) => {
    expect(recommendationState({ ...facts, ...over }, today)).toBe(state);
  });
});

describe('what a response must say (R-06)', () => {
  const answer: ResponseAnswer = {
    ...{ decision: 'accepted', reasons: '', whatWillBeDone: 'It will be added.', department: 'Education' },
    ...{ cabinetMember: 'Councillor Fleming', identifiedOfficer: 'Director of Education' },
    ...{ financialImplications: 'None.', timetable: 'By autumn', reportBackOn: '2021-09-14' },
  };
  const when = { today: '2021-06-01', meetingDays: ['2021-05-20', '2021-09-14'] };
  it.each<[Partial<ResponseAnswer>, string[]]>([
    [{}, []],
    [{ decision: 'rejected', reasons: 'Too dear.', timetable: '', whatWillBeDone: '' }, []],
    [{ decision: 'rejected' }, ['reasons']],
    [{ decision: 'rejected', reasons: ' \n' }, ['reasons']],
    [{ decision: 'partly-accepted' }, ['reasons']],
    [{ decision: '' }, ['decision']],
    [{ timetable: '', identifiedOfficer: '' }, ['identifiedOfficer', 'timetable']],
    [{ financialImplications: '  ' }, ['financialImplications']],
    [
      { department: '', cabinetMember: '', whatWillBeDone: '' },
      ['whatWillBeDone', 'department', 'cabinetMember'],
    ],
    [{ reportBackOn: null }, ['reportBackOn']],
    [{ reportBackOn: '2021-05-20' }, ['reportBackOn']],
    [{ reportBackOn: '2021-09-15' }, ['reportBackOn']],
  ])('%o lacks %o', (over, fields) => {
    expect(missingFrom({ ...answer, ...over }, when).map(({ field }) => field)).toEqual(fields);
  });
});

describe('which recommendations share a response', () => {
  const row = (id: string, ordinal: string, over: Partial<Grouped> = {}): Grouped => ({
    ...{ id, ordinal, parentId: null, meetingId: 'm', minuteNumber: '19/21', sourceTitle: 'Dashboards' },
    ...over,
  });
  it('are a parent and its parts, or the lettered ones of one minute', () => {
    const groups = groupRecommendations([
      row('p', '3'),
      row('a', '1.a'),
      row('b', '1.b'),
      row('p1', '3.a', { parentId: 'p' }),
      row('q', '1', { minuteNumber: '20/21', sourceTitle: 'Budget' }),
      row('q2', '1.a', { minuteNumber: '20/21', sourceTitle: 'Budget' }),
    ]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['p', 'p1'],
      ['a', 'b'],
      ['q'],
      ['q2'],
    ]);
  });
});

describe('a notice in writing', () => {
  it.each([
    [{ nameThen: 'Cabinet', change: '', nameNow: '' }, 'Cabinet', /^$/, 'Cabinet'],
    [
      { nameThen: 'Cabinet', change: 'renamed', nameNow: 'Executive' },
      ...['Executive', /now called Executive/, 'Cabinet (now Executive)'],
    ],
    [
      { nameThen: 'Youth Board', change: 'dissolved', nameNow: 'Cabinet' },
      ...['Cabinet', /was dissolved. Cabinet took/, 'Youth Board (dissolved; now Cabinet)'],
    ],
    [
      { nameThen: 'Youth Board', change: 'dissolved', nameNow: '' },
      ...['The clerk of the council', /no successor/, 'Youth Board (dissolved)'],
    ],
  ] as [Addressee, string, RegExp, string][])('of %o goes to %s', (addressee, to, sentence, inLists) => {
    const found = noticeGoesTo(addressee);
    expect(found.to).toBe(to);
    expect(found.sentence).toMatch(sentence);
    expect(addresseeWords(addressee)).toBe(inLists);
    expect(addresseeRefusal(addressee)).toBeNull();
  });

  it.each<[Addressee, RegExp]>([
    [{ nameThen: 'Cabinet', change: 'renamed', nameNow: '' }, /what Cabinet is called now/],
    [{ nameThen: 'Cabinet', change: 'renamed', nameNow: ' cabinet' }, /the name that the minutes have/],
    [{ nameThen: 'Youth Board', change: 'dissolved', nameNow: 'Youth Board' }, /cannot take over/],
    [{ nameThen: '', change: 'renamed', nameNow: 'Executive' }, /do not say to whom/],
  ])('refuses %o', (addressee, why) => {
    expect(addresseeRefusal(addressee)).toMatch(why);
  });

  const words = {
    ...{ council: 'Demo Council', bodyName: 'Scrutiny Sub-Committee', heldOn: '2021-04-20' },
    ...{
      sourceTitle: 'Dashboards',
      conclusions: ['It should cover every child.'],
      to: 'Cabinet',
      toSentence: '',
    },
    recommendations: [{ ordinal: '1.a', text: 'That dashboards be complete.' }],
    source: 's.9FE Local Government Act 2000',
  };
  const clock: ResponseClock = {
    ...{
      rule: 'beginning-with',
      startsOn: '2021-04-20',
      lastDay: '2021-06-19',
      lastWorkingDay: '2021-06-18',
    },
    warnings: [],
  };
  it('says what the law asks for and by when', () => {
    expect(noticeInWriting({ ...words, clock })).toContain(
      'by Saturday, 19 June 2021 (last working day Friday, 18 June 2021): two months beginning with Tuesday, 20 April 2021, which counts (s.9FE',
    );
  });
  it('claims no law for a local day, and none at all where none was set', () => {
    const local: ResponseClock = { ...clock, rule: 'local', startsOn: null, lastDay: '2021-06-18' };
    expect(noticeInWriting({ ...words, clock: local })).not.toContain('s.9FE');
    expect(noticeInWriting({ ...words, clock: null })).toContain('No day was set');
    expect(reasonOfClock({ ...clock, rule: 'after' })).toBe(
      'two months after Tuesday, 20 April 2021, which does not count',
    );
  });
});

describe('Appendix A', () => {
  const source: CabinetResponseSource = {
    ...{ sourceTitle: 'Dashboards', bodyName: 'Scrutiny Sub-Committee', heldOn: '2021-04-20' },
    recommendations: [
      { ordinal: '1.a', text: 'That dashboards be complete.' },
      { ordinal: '1.b', text: 'With figures to compare.' },
    ],
    conclusions: ['They were not.'],
    ...{ department: 'Education', cabinetMember: 'Councillor Fleming', dueBy: '2021-06-18' },
    response: {
      ...{ decision: 'accepted', reasons: '', whatWillBeDone: 'They will be.', officer: 'Director' },
      ...{ financial: 'None.', timetable: 'By autumn', reportBackOn: '2021-09-14' },
    },
  };
  const about = {
    council: { name: 'Demo Council' },
    body: { name: 'Scrutiny Sub-Committee' },
    meeting: { heldOn: '2021-09-14' },
  };

  it('groups by report and meeting, and has the eight columns', () => {
    const later = { ...source, heldOn: '2021-06-22', dueBy: '2021-08-20', response: null };
    const { reports } = cabinetResponseModel(about, [source, later, source]);
    expect(reports.map((report) => [reportHeading(report), report.rows.length])).toEqual([
      ['Report: Dashboards (Considered by Scrutiny Sub-Committee on 20 April 2021)', 2],
      ['Report: Dashboards (Considered by Scrutiny Sub-Committee on 22 June 2021)', 1],
    ]);
    expect(cabinetResponseColumns).toHaveLength(8);
    expect(cabinetResponseCells(reports[0]!.rows[0]!)).toEqual([
      ['1.a That dashboards be complete.', '1.b With figures to compare.'],
      ['They were not.'],
      ['Councillor Fleming', 'Education'],
      ['Accepted.', 'They will be.'],
      ['Director'],
      ['None.'],
      ['By autumn'],
      ['14 September 2021'],
    ]);
  });

  it('says beside who responds what became of whom it was made to', () => {
    const addressed = 'Addressed to Youth Board (dissolved; now Cabinet).';
    const { reports } = cabinetResponseModel(about, [{ ...source, addressed }]);
    expect(reports[0]?.rows[0]?.responding).toEqual(['Councillor Fleming', 'Education', addressed]);
  });

  it('marks what nobody answered', () => {
    const { reports } = cabinetResponseModel(about, [{ ...source, dueBy: '2021-08-20', response: null }]);
    expect(reports[0]?.rows[0]?.decision).toEqual(['No response received. It was due by 20 August 2021.']);
    const [none] = cabinetResponseModel(about, [{ ...source, dueBy: null, response: null }]).reports;
    expect(none?.rows[0]?.decision).toEqual(['No response received.']);
  });
});

it.each([
  ['The Cabinet', 'the Cabinet'],
  ['All members', 'all members'],
  ['Theatre Board', 'Theatre Board'],
])('%s stands in a sentence as %s', (name, words) => {
  expect(inSentence(name)).toBe(words);
});
