import { aClock, aDue, aLatePaper, aMeeting } from '../testing/samples';
import { blockerAction, dueGroups, nearestToPublish } from './due-lines';

const quiet = { blockers: [], readyItems: 0 };
const dueMeeting = (
  id: string,
  publishOn: string,
  standing: 'ample' | 'soon' | 'late' | 'met' | 'none' = 'soon',
) => ({
  ...aMeeting({ id, clock: aClock({ standing, publishBy: { on: publishOn, at: '17:00' } }) }),
  ...quiet,
});

describe('what is due', () => {
  it('gives the card to the agenda that must be published first', () => {
    const meetings = [dueMeeting('b', '2019-07-01'), dueMeeting('a', '2019-06-25')];
    expect(nearestToPublish(aDue({ meetings }))?.id).toBe('a');
  });

  it('gives no card to what is published or will not take place', () => {
    const published = { at: '2019-06-20T09:00:00Z', on: '2019-06-20', clearDays: 8, isLate: false };
    const meetings = [
      { ...aMeeting({ clock: aClock({ standing: 'met', published }) }), ...quiet },
      dueMeeting('cancelled', '2019-06-25', 'none'),
    ];
    expect(nearestToPublish(aDue({ meetings }))).toBeUndefined();
    expect(dueGroups(aDue({ meetings }))).toEqual([]);
  });

  it('stands in the order in which it presses', () => {
    const meetings = [
      dueMeeting('card', '2019-06-24'),
      dueMeeting('tomorrow', '2019-06-25'),
      dueMeeting('sunday', '2019-06-30'),
      dueMeeting('monday', '2019-07-01'),
      dueMeeting('after', '2019-07-08', 'ample'),
      dueMeeting('missed', '2019-06-20', 'late'),
    ];
    const due = aDue({ meetings: meetings.filter(({ id }) => id !== 'missed'), latePapers: [aLatePaper()] });
    expect(dueGroups(due).map(({ heading, lines }) => [heading, lines.map(({ id }) => id)])).toEqual([
      ['Late', [aLatePaper().itemId]],
      ['Today and tomorrow', ['tomorrow']],
      ['This week', ['sunday']],
      ['Next week', ['monday']],
      ['Later', ['after']],
    ]);
    const [late] = dueGroups(aDue({ meetings: [dueMeeting('card', '2019-06-19', 'late'), ...meetings] }));
    expect(late?.lines.map(({ id }) => id)).toEqual(['missed']);
  });

  it('says of a late paper whose it is, for which meeting, and since when', () => {
    const [group] = dueGroups(
      aDue({ latePapers: [aLatePaper({ isToFollow: true, promisedOn: '2019-06-26' })] }),
    );
    expect(group?.lines[0]).toMatchObject({
      margin: '21 June',
      note: '1 day late',
      mark: 'to-follow',
      title: 'To Follow, paper for item 9, Annual report',
      detail:
        'Example Panel, Wednesday, 3 July 2019. From: Head of Service. Promised for Wednesday, 26 June 2019.',
    });
  });
});

it('leads from each blocker to where it is put right', () => {
  const meeting = dueMeeting('m', '2019-06-25');
  expect(blockerAction('body-has-no-clerk', meeting).link).toEqual(['/bodies', meeting.body.id]);
  expect(blockerAction('council-has-no-monitoring-officer', meeting).link).toEqual([
    '/bodies',
    meeting.body.id,
  ]);
  expect(blockerAction('pack-not-current', meeting).link).toEqual(['/meetings', 'm', 'pack']);
  expect(blockerAction('agenda-is-empty', meeting).link).toEqual(['/meetings', 'm', 'agenda']);
});
