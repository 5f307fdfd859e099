import { aMember } from '@minutebook/testing';
import { memberGroups } from './member-groups';

const coOptee = (name: string, category: string) =>
  aMember(name, { kind: 'co-optee', role: 'co-optee', category });

describe('the block "To:"', () => {
  it('runs from the Chair to the reserves, with co-optees under their categories', () => {
    const groups = memberGroups([
      coOptee('Shelley Davies', 'Virtual School Head'),
      aMember('Councillor Shafi Khan'),
      aMember('Councillor Sean Fitzsimons', { role: 'vice-chair' }),
      aMember('Councillor Alisa Flemming', { role: 'chair' }),
      coOptee('Angela Griffiths', 'Virtual School Head'),
      aMember('Councillor Margaret Bird', { role: 'reserve' }),
      aMember('Cllr Helen Redfern'),
      coOptee('Julia Simpson', 'LAC Nurse/Doctor'),
    ]);
    expect(groups).toEqual([
      {
        heading: '',
        lines: [
          { label: 'Chair', names: ['Councillor Alisa Flemming'] },
          { label: 'Vice-Chair', names: ['Councillor Sean Fitzsimons'] },
        ],
      },
      { heading: 'Councillors', lines: [{ label: '', names: ['Shafi Khan', 'Helen Redfern'] }] },
      {
        heading: 'Co-optee Members',
        lines: [
          { label: 'Virtual School Head', names: ['Shelley Davies', 'Angela Griffiths'] },
          { label: 'LAC Nurse/Doctor', names: ['Julia Simpson'] },
        ],
      },
      { heading: 'Reserve Members', lines: [{ label: '', names: ['Margaret Bird'] }] },
    ]);
  });

  it('leaves out the groups that nobody is in', () => {
    expect(memberGroups([])).toEqual([]);
    expect(memberGroups([aMember('Councillor Shafi Khan')]).map((group) => group.heading)).toEqual([
      'Councillors',
    ]);
  });
});

describe('people whom the public knows by role only (C-05)', () => {
  const hidden = { publicDisplay: 'role' } as const;
  const sentinel = 'Sentinel Name';
  const printed = (...members: Parameters<typeof memberGroups>[0]) =>
    memberGroups(members).flatMap((g) => g.lines);

  it('stand as their category', () => {
    const careLeaver = { ...coOptee(sentinel, 'Care Leaver'), ...hidden };
    expect(printed(careLeaver)).toEqual([{ label: '', names: ['Care Leaver'] }]);
    expect(printed(careLeaver, careLeaver)).toEqual([{ label: '', names: ['Care Leaver'] }]);
  });

  it('stand as others beside the named people of their category', () => {
    const named = coOptee('Angela Christmas', 'Foster Carers');
    const carer = { ...coOptee(sentinel, 'Foster Carers'), ...hidden };
    expect(printed(named, carer)).toEqual([
      { label: 'Foster Carers', names: ['Angela Christmas', '1 other'] },
    ]);
    expect(printed(carer, named, carer)[0]?.names).toEqual(['Angela Christmas', '2 others']);
  });

  it.each([
    ['chair', 'Chair'],
    ['vice-chair', 'Vice-Chair'],
    ['member', 'Member'],
    ['co-optee', 'Co-optee'],
    ['reserve', 'Reserve Member'],
  ] as const)('stand as their role when they are %s without a category', (role, words) => {
    expect(printed(aMember(sentinel, { role, ...hidden }))).toEqual([{ label: '', names: [words] }]);
  });

  it('are never named, whatever their role and company', () => {
    const roles = ['chair', 'vice-chair', 'member', 'co-optee', 'reserve'] as const;
    const members = roles.flatMap((role) => [
      aMember(sentinel, { role, ...hidden }),
      aMember('Councillor Shafi Khan', { role }),
    ]);
    expect(JSON.stringify(memberGroups(members))).not.toContain(sentinel);
  });
});
