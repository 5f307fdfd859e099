import type { OutcomeLog } from '@minutebook/contracts';
import { keepLine, keptLine, noLine } from './kept-line';
import { logGroups, yearsTo } from './outcome-log-groups';
import { ownWords, tagWords } from './outcome-words';

const aLine = (id: string, position: number, meeting: OutcomeLog[number]['meeting']): OutcomeLog[number] => ({
  id,
  version: 1,
  meetingId: meeting.id,
  itemId: 'i1',
  position,
  text: `Line ${id}`,
  saidBy: 'Councillor Helen Redfern',
  isPseudonym: false,
  isOwn: false,
  editedBy: null,
  themes: [],
  helps: [],
  createdAt: '2019-07-03T18:31:00.000Z',
  meeting,
  review: { state: 'not-due', dueOn: '2020-01-03', answered: null, earlier: [] },
  commitments: [],
});

describe('a line of the outcomes item', () => {
  it('says under it what it is about, whom it helps, whose it is and who changed it', () => {
    const line = {
      themes: ['education'],
      helps: ['care-leavers'],
      isOwn: true,
      editedBy: 'Dana Whitfield',
    } as const;
    const themed = { ...line, themes: ['education' as const], helps: ['care-leavers' as const] };
    expect(ownWords(themed)).toBe('Yours. Education. Care leavers. Edited by Dana Whitfield');
    expect(tagWords(themed)).toBe('Education. Care leavers. Edited by Dana Whitfield');
    expect(ownWords({ themes: [], helps: [], isOwn: false, editedBy: null })).toBe('');
  });
});

describe('the log over meetings', () => {
  const july = { id: 'm1', bodyId: 'b1', bodyName: 'Corporate Parenting Panel', heldOn: '2019-07-03' };
  const march = { id: 'm2', bodyId: 'b1', bodyName: 'Corporate Parenting Panel', heldOn: '2018-03-07' };

  it('stands under its meetings, newest first, in the order of the clerk', () => {
    const log = [aLine('b', 2, july), aLine('c', 1, march), aLine('a', 1, july)];
    const groups = logGroups(log, '2019-07-08');
    expect(groups.map(({ on, year, lines }) => [on, year, lines.map(({ id }) => id)])).toEqual([
      ['3 July', '', ['a', 'b']],
      ['7 Mar', '2018', ['c']],
    ]);
  });

  it('can be filtered by this year and those before', () => {
    expect(yearsTo('2019-07-08').slice(0, 3)).toEqual(['2019', '2018', '2017']);
  });
});

describe('a line that is being written', () => {
  beforeEach(() => localStorage.clear());

  it('is kept for its meeting until it is logged', () => {
    const line = { text: 'EMPIRE will be', themes: ['voice'], helps: [] };
    keepLine(localStorage, 'm1', line);
    expect(keptLine(localStorage, 'm1')).toEqual(line);
    expect(keptLine(localStorage, 'm2')).toEqual(noLine);
    keepLine(localStorage, 'm1', noLine);
    expect(localStorage).toHaveLength(0);
  });

  it('is begun anew when what was kept cannot be read', () => {
    localStorage.setItem('minutebook-outcome-m1', '{');
    expect(keptLine(localStorage, 'm1')).toEqual(noLine);
  });
});
