import { defaultAttendancePolicy, defaultQuorumPolicy } from '../policy/index';
import { remoteAttendanceCounts } from './remote-attendance';

describe('remote attendance in law (6.1, B-13)', () => {
  const switchedOn = { ...defaultAttendancePolicy, remoteCounts: true, citation: 'The Regulations of 2027' };

  it.each([
    ['2020-04-03', false, 'physical only'],
    ['2020-04-04', true, 'SI 2020/392 begins'],
    ['2021-05-06', true, 'its last day'],
    ['2021-05-07', false, 'a single place again'],
    ['2021-06-22', false, 'as the meeting of that day found out'],
    ['2026-11-21', false, 'no power in force'],
  ])('on %s: %s, %s', (on, counts, _why) => {
    expect(remoteAttendanceCounts(on)).toBe(counts);
    expect(remoteAttendanceCounts(on, defaultAttendancePolicy)).toBe(counts);
  });

  it('is what the council has switched on, where it says by what power', () => {
    expect(remoteAttendanceCounts('2027-06-01', switchedOn)).toBe(true);
    expect(remoteAttendanceCounts('2027-06-01', { ...switchedOn, citation: ' ' })).toBe(false);
    expect(remoteAttendanceCounts('2027-06-01', { ...switchedOn, remoteCounts: false })).toBe(false);
  });

  it('is never switched on for the time before the first regulations, nor off while they held', () => {
    expect(remoteAttendanceCounts('2019-03-06', switchedOn)).toBe(false);
    expect(remoteAttendanceCounts('2020-12-01', { ...switchedOn, remoteCounts: false })).toBe(true);
  });

  it('goes with a quorum that is asked for until the council records its own (B-01)', () => {
    expect(defaultQuorumPolicy).toEqual({ members: 3 });
    expect(defaultAttendancePolicy.voteNeedsPresenceThroughout).toBe(false);
  });
});
