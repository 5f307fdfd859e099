import type { Membership, Person } from '@minutebook/contracts';
import { memberSections, periodWords } from './member-sections';

const person = (name: string, publicDisplay: Person['publicDisplay'] = 'name'): Person => ({
  id: name,
  version: 1,
  kind: 'councillor',
  name,
  jobTitle: '',
  email: '',
  phone: '',
  publicDisplay,
});
const seat = (name: string, change: Partial<Membership> = {}): Membership => ({
  id: name,
  version: 1,
  bodyId: 'panel',
  person: person(name),
  role: 'member',
  votingRight: 'voting',
  category: '',
  startsOn: '2019-05-23',
  endsOn: null,
  ...change,
});
const sections = (...members: Membership[]) =>
  memberSections(members, '2019-06-24').map(({ heading, rows }) => [heading, rows.map(({ name }) => name)]);

describe('the members of a body', () => {
  it('stand under their role, co-opted members under their category', () => {
    const cooptee = (name: string, category: string) =>
      seat(name, { role: 'co-optee', category, votingRight: 'non-voting' });
    expect(
      sections(
        cooptee('A', 'Health'),
        seat('B', { role: 'reserve' }),
        seat('C'),
        cooptee('D', 'Foster Carers'),
        seat('E', { role: 'chair' }),
        cooptee('F', 'Health'),
      ),
    ).toEqual([
      ['Chair', ['E']],
      ['Councillors', ['C']],
      ['Co-opted: Health', ['A', 'F']],
      ['Co-opted: Foster Carers', ['D']],
      ['Reserve members', ['B']],
    ]);
  });

  it('stand last and apart once their time is over; the last day still counts', () => {
    expect(sections(seat('Gone', { endsOn: '2019-06-23' }), seat('Today', { endsOn: '2019-06-24' }))).toEqual(
      [
        ['Councillors', ['Today']],
        ['Former members', ['Gone']],
      ],
    );
  });

  it('are named to the clerk with a remark where the public sees the role only', () => {
    const [section] = memberSections([seat('A', { person: person('A', 'role') })], '2019-06-24');
    expect(section?.rows[0]).toMatchObject({ name: 'A', isRoleOnly: true });
  });
});

it('says since when, from when, or from when to when', () => {
  expect(periodWords('2019-05-23', null, '2019-06-24')).toBe('Since Thursday, 23 May 2019');
  expect(periodWords('2019-07-01', null, '2019-06-24')).toBe('From Monday, 1 July 2019');
  expect(periodWords('2019-05-23', '2019-05-31', '2019-06-24')).toBe(
    'Thursday, 23 May 2019 to Friday, 31 May 2019',
  );
});
