import fc from 'fast-check';
import { attendanceModes, attendanceStatuses } from '../live/index';
import { meetingStates } from '../meetings/index';
import { attendanceStatistics, type CountedRow, type MeetingAttended } from './statistics';

const row = (personId: string, more: Partial<CountedRow> = {}): CountedRow => ({
  personId,
  isExpected: true,
  status: 'present',
  mode: 'in-room',
  asSubstitute: false,
  ...more,
});
const held = (...rows: CountedRow[]): MeetingAttended => ({ state: 'closed', rows });

describe('attendance statistics (B-14)', () => {
  it('count what each person did at the meetings that were held', () => {
    const { meetings, tallies } = attendanceStatistics([
      held(row('ada'), row('ben', { mode: 'remote' })),
      held(row('ada', { status: 'apologies' }), row('ben', { status: 'absent' })),
      held(row('ada', { status: 'late-apologies' }), row('ben', { isExpected: false })),
      held(row('ada', { asSubstitute: true })),
    ]);
    expect(meetings).toBe(4);
    expect(tallies).toEqual([
      {
        personId: 'ada',
        expected: 4,
        present: 2,
        presentRemotely: 0,
        asSubstitute: 1,
        inAttendance: 0,
        apologies: 2,
        absent: 0,
      },
      {
        personId: 'ben',
        expected: 2,
        present: 1,
        presentRemotely: 1,
        asSubstitute: 0,
        inAttendance: 1,
        apologies: 0,
        absent: 1,
      },
    ]);
  });

  it.each(meetingStates.filter((state) => state !== 'closed'))(
    'do not count a meeting that is %s',
    (state) => {
      const absent = [row('ada', { status: 'absent' })];
      expect(attendanceStatistics([{ state, rows: absent }])).toEqual({ meetings: 0, tallies: [] });
    },
  );

  it('do not count a meeting whose attendance is not known', () => {
    const { meetings, tallies } = attendanceStatistics([{ state: 'closed', rows: null }, held(row('ada'))]);
    expect(meetings).toBe(1);
    expect(tallies[0]).toMatchObject({ expected: 1, present: 1, absent: 0 });
  });

  it('make everybody expected present, excused or absent, and nobody more often than meetings were held', () => {
    const aRow = fc.record<CountedRow>({
      personId: fc.constantFrom('ada', 'ben', 'cara'),
      isExpected: fc.boolean(),
      status: fc.constantFrom(...attendanceStatuses),
      mode: fc.constantFrom(...attendanceModes),
      asSubstitute: fc.boolean(),
    });
    const onceEach = fc.uniqueArray(aRow, { selector: ({ personId }) => personId });
    const aMeeting = fc.record<MeetingAttended>({
      state: fc.constantFrom(...meetingStates),
      rows: fc.option(onceEach),
    });
    fc.assert(
      fc.property(fc.array(aMeeting), (attended) => {
        const { meetings, tallies } = attendanceStatistics(attended);
        for (const { expected, present, presentRemotely, apologies, absent } of tallies) {
          expect(present + apologies + absent).toBe(expected);
          expect(presentRemotely).toBeLessThanOrEqual(present);
          expect(expected).toBeLessThanOrEqual(meetings);
        }
      }),
    );
  });
});
