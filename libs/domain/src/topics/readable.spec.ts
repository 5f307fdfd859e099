import type { Grant } from '../access/index';
import { topicBodies } from './readable';

describe('the bodies whose topics one may read', () => {
  it.each<[string, Grant[], string[] | null]>([
    ['all of them, for a role held for all', [{ role: 'clerk', bodyId: null }], null],
    ['the one that a member sits on', [{ role: 'member', bodyId: 'panel' }], ['panel']],
    ['none without a role', [], []],
    [
      'none for an administrator, who keeps bodies and reads no papers',
      [{ role: 'administrator', bodyId: null }],
      [],
    ],
    [
      'only where the other permission is held too: an author reads no outcomes',
      [
        { role: 'report-author', bodyId: 'board' },
        { role: 'member', bodyId: 'panel' },
      ],
      ['panel'],
    ],
  ])('are %s', (_, grants, expected) => {
    expect(topicBodies(grants, 'outcomes.read')).toEqual(expected);
  });

  it('are narrowed to one body by either permission', () => {
    const grants: Grant[] = [
      { role: 'report-author', bodyId: null },
      { role: 'member', bodyId: 'panel' },
    ];
    expect(topicBodies(grants, 'outcomes.read')).toEqual(['panel']);
    expect(topicBodies(grants, null)).toBeNull();
  });
});
