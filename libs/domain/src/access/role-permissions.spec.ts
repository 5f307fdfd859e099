import { permissions, roles } from './permissions';
import type { Permission, Role } from './permissions';
import { can, canAnywhere, canOpenPartB, permissionsOf, rolePermissions } from './role-permissions';

const grant = (role: Role, bodyId: string | null = 'panel') => [{ role, bodyId }];
const holders = (permission: Permission) => roles.filter((role) => can(grant(role), permission, 'panel'));

describe('who may do what', () => {
  it.each<[Permission, Role[]]>([
    ['public', [...roles]],
    ['signed-in', []],
    ['bodies.read', [...roles]],
    ['bodies.edit', ['clerk', 'administrator']],
    ['calendar.edit', ['administrator']],
    ['meetings.read', [...roles]],
    ['meetings.edit', ['clerk']],
    ['agenda.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['agenda.edit', ['clerk']],
    ['papers.edit', ['clerk', 'report-author']],
    ['exempt.read', ['clerk', 'chair', 'monitoring-officer']],
    ['exempt.edit', ['clerk', 'monitoring-officer']],
    ['packs.read', ['clerk', 'chair', 'member', 'monitoring-officer']],
    ['packs.build', ['clerk']],
    ['agenda.publish', ['clerk']],
    ['record.read', ['clerk', 'chair', 'monitoring-officer', 'administrator']],
    ['live.read', ['clerk', 'chair', 'member', 'monitoring-officer']],
    ['live.record', ['clerk']],
    ['live.take-part', ['clerk', 'chair', 'member']],
    ['pseudonyms.read', ['monitoring-officer']],
    ['attendance.read', ['clerk', 'chair', 'monitoring-officer']],
    ['interests.read', ['clerk', 'chair', 'monitoring-officer']],
    ['interests.edit', ['monitoring-officer']],
    ['interests.own', ['chair', 'member']],
    ['outcomes.read', ['clerk', 'chair', 'member', 'monitoring-officer']],
    ['outcomes.edit', ['clerk']],
    ['outcomes.review', ['clerk', 'chair']],
    ['minutes.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['minutes.edit', ['clerk']],
    ['minutes.clear', ['chair', 'report-author']],
    ['minutes.publish', ['clerk']],
    ['minutes.sign', ['chair', 'member']],
    ['documents.read', ['clerk', 'chair', 'monitoring-officer']],
    ['documents.make', ['clerk']],
    ['commitments.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['commitments.edit', ['clerk']],
    ['responses.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['responses.edit', ['clerk']],
    ['programme.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['programme.edit', ['clerk']],
    ['scorecards.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['scorecards.edit', ['clerk']],
    ['topics.read', ['clerk', 'chair', 'member', 'report-author', 'monitoring-officer']],
    ['mail.read', ['clerk', 'administrator']],
  ])('%s', (permission, expected) => {
    expect(holders(permission)).toEqual(expected);
  });

  it('leaves no permission out of this list and gives no role one twice', () => {
    for (const role of roles) expect(new Set(rolePermissions[role]).size).toBe(rolePermissions[role].length);
    expect(permissions.filter((permission) => holders(permission).length === 0)).toEqual(['signed-in']);
  });
});

describe('roles per body', () => {
  it('hold for that body and for no other', () => {
    expect(can(grant('clerk'), 'agenda.edit', 'panel')).toBe(true);
    expect(can(grant('clerk'), 'agenda.edit', 'sub-committee')).toBe(false);
  });

  it('hold for every body when they are held for all', () => {
    expect(can(grant('clerk', null), 'agenda.edit', 'any body')).toBe(true);
  });

  it('do not reach what belongs to the whole council unless they are held for all', () => {
    expect(can(grant('administrator'), 'calendar.edit', null)).toBe(false);
    expect(can(grant('administrator', null), 'calendar.edit', null)).toBe(true);
  });

  it('are asked for somewhere where no body is named', () => {
    expect(canAnywhere(grant('clerk'), 'packs.build')).toBe(true);
    expect(canAnywhere(grant('member'), 'packs.build')).toBe(false);
    expect(canAnywhere([], 'public')).toBe(true);
  });

  it('give nothing but the public to somebody without any', () => {
    const allowed = permissions.filter(
      (permission) => can([], permission, 'panel') || can([], permission, null),
    );
    expect(allowed).toEqual(['public']);
  });
});

describe('what the client is told', () => {
  it('names the bodies, and says "all" where a grant is for all', () => {
    const held = permissionsOf([
      ...grant('clerk', 'a'),
      ...grant('chair', 'b'),
      ...grant('administrator', null),
    ]);
    expect(held).toMatchObject({
      public: 'all',
      'signed-in': 'all',
      'agenda.edit': ['a'],
      'packs.read': ['a', 'b'],
      'bodies.edit': 'all',
      'calendar.edit': 'all',
    });
  });

  it('names a body once, and does not narrow "all" by a later grant', () => {
    expect(permissionsOf([...grant('clerk'), ...grant('chair')])['agenda.read']).toEqual(['panel']);
    expect(permissionsOf([...grant('clerk', null), ...grant('clerk')])['agenda.read']).toBe('all');
  });

  it('agrees with the decision for every role and permission', () => {
    for (const role of roles) {
      const held = permissionsOf(grant(role));
      for (const permission of rolePermissions[role]) expect(held[permission]).toEqual(['panel']);
      expect(Object.keys(held).sort()).toEqual([...rolePermissions[role], 'public', 'signed-in'].sort());
    }
  });
});

describe('who may open Part B (E-08, E-10)', () => {
  it.each<[Role, boolean]>([
    ['clerk', true],
    ['chair', true],
    ['monitoring-officer', true],
    ['member', false],
    ['report-author', false],
    ['administrator', false],
  ])('%s: %s', (role, mayOpen) => {
    expect(canOpenPartB(grant(role), 'panel')).toBe(mayOpen);
  });

  it('is nobody from the public, and no clerk or chair of another body', () => {
    expect(canOpenPartB([], 'panel')).toBe(false);
    expect(canOpenPartB([...grant('clerk', 'other'), ...grant('chair', 'other')], 'panel')).toBe(false);
  });
});
