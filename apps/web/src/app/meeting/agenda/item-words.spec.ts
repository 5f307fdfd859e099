import type { AgendaItem } from '@minutebook/contracts';
import { exemptWords, paperStanding, underTitle } from './item-words';

const around = { today: '2019-06-24', calendar: { specialDays: [] } };
const item = (values: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'i1',
  version: 1,
  part: 'A',
  number: 9,
  position: 9,
  kind: 'report',
  purpose: 'none',
  concernsEducation: false,
  plannedAt: null,
  title: 'Annual Report',
  description: '',
  leadOfficer: 'Head of Corporate Parenting',
  reportDueOn: null,
  paperExpectation: 'expected',
  promisedOn: null,
  exemptParagraphs: [],
  withdrawnReason: null,
  papers: [],
  pages: null,
  ...values,
});

describe('how an item stands with its papers', () => {
  it.each([
    ['no paper is asked for', item({ paperExpectation: 'none' }), 0, { mark: null, word: 'No paper' }],
    ['the paper is here', item(), 1, { mark: 'done', word: 'Ready' }],
    ['no date was set', item(), 0, { mark: 'open', word: 'Paper expected' }],
    ['due in a month', item({ reportDueOn: '2019-07-24' }), 0, { mark: 'open', word: 'Due Wed 24 July' }],
    ['due this week', item({ reportDueOn: '2019-06-28' }), 0, { mark: 'soon', word: 'Due Fri 28 June' }],
    ['due last Friday', item({ reportDueOn: '2019-06-21' }), 0, { mark: 'late', word: '1 day late' }],
    ['announced', item({ paperExpectation: 'to-follow' }), 0, { mark: 'to-follow', word: 'To Follow' }],
    [
      'an appendix is missing',
      item({ paperExpectation: 'to-follow' }),
      1,
      { mark: 'to-follow', word: 'More to follow' },
    ],
    ['withdrawn', item({ withdrawnReason: 'Not ready' }), 1, { mark: 'withdrawn', word: 'Withdrawn' }],
  ])('%s', (_, row, papers, standing) => {
    expect(paperStanding(row, papers, around)).toEqual(standing);
  });
});

describe('the line under a title', () => {
  it('names the lead officer and the promise', () => {
    const row = item({ paperExpectation: 'to-follow', promisedOn: '2019-06-28' });
    expect(underTitle(row, around.today)).toBe('Head of Corporate Parenting. Paper promised for Fri 28 June');
  });

  it('says why an item was withdrawn', () => {
    expect(underTitle(item({ withdrawnReason: 'Report not ready' }), around.today)).toBe(
      'Withdrawn: Report not ready',
    );
  });

  it('gives the paragraphs of a Part B item', () => {
    expect(exemptWords([1, 2])).toBe('Paragraphs 1 and 2 of Schedule 12A');
  });
});
