import { foldMeeting } from '@minutebook/domain';
import { aSetting, at, heldOn, openedMeeting } from './testing/a-live-meeting';
import { momentFor, readTime } from './record-time';

describe('a time as clerks write it', () => {
  it.each([
    ['6.44pm', '18:44'],
    ['6:44 PM', '18:44'],
    ['6.44', '18:44'],
    ['644', '18:44'],
    ['1844', '18:44'],
    ['18.44', '18:44'],
    ['6', '18:00'],
    ['0644', '06:44'],
    ['6.44am', '06:44'],
    ['12.05am', '00:05'],
    ['12 noon', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
  ])('reads "%s" in the evening as %s', (words, time) => {
    expect(readTime(words, '18:30')).toBe(time);
  });

  it('takes the half of the day that is nearer', () => {
    expect(readTime('9.15', '09:30')).toBe('09:15');
    expect(readTime('1.15', '11:50')).toBe('13:15');
  });

  it.each(['', 'soon', '6.70', '25.00', '13pm', '0pm', '12345'])('refuses "%s"', (words) => {
    expect(readTime(words, '18:30')).toBeNull();
  });
});

describe('the time that an entry is given', () => {
  const setting = aSetting();
  const live = foldMeeting(setting, openedMeeting());

  it('is this minute on the day of the meeting', () => {
    expect(momentFor(setting, live, at('18:38'))).toBe(at('18:38'));
  });

  it('is that of the last thing recorded when a meeting is written up afterwards', () => {
    expect(momentFor(setting, live, '2019-07-08T09:00:00.000Z')).toBe(at('17:07'));
  });

  it('is the start of a meeting of which nothing is recorded yet', () => {
    expect(momentFor(setting, foldMeeting(setting, []), '2019-07-08T09:00:00.000Z')).toBe(
      `${heldOn}T16:00:00.000Z`,
    );
  });
});
