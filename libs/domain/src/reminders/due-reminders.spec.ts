import fc from 'fast-check';
import { addDays, type PlainDate, type WorkingCalendar } from '../calendar/index';
import { defaultRemindersPolicy } from '../policy/index';
import { isSendingTime, remindedDueDates, reminderOn } from './due-reminders';

const calendar: WorkingCalendar = { specialDays: [] };
const closed: WorkingCalendar = {
  specialDays: [{ on: '2027-03-08', kind: 'closure', name: 'Offices closed' }],
};

describe('the reminder that falls on a day', () => {
  it.each<[PlainDate, PlainDate, string | null, string]>([
    ['2027-03-03', '2027-03-10', 'before 5', 'a week before, both Wednesdays'],
    ['2027-03-08', '2027-03-10', 'before 2', 'Monday for a Wednesday'],
    ['2027-03-09', '2027-03-10', null, 'the policy says nothing of the day before'],
    ['2027-03-10', '2027-03-10', 'on 0', 'the day'],
    ['2027-03-12', '2027-03-10', 'after 2', 'two working days late'],
    ['2027-03-17', '2027-03-10', 'after 5', 'a week late'],
    ['2027-03-18', '2027-03-10', null, 'between the steps'],
    ['2027-03-24', '2027-03-10', 'after 10', 'the last step'],
    ['2027-04-30', '2027-03-10', null, 'then it stops'],
    ['2027-03-12', '2027-03-13', 'on 0', 'due on a Saturday: on the Friday'],
    ['2027-03-13', '2027-03-13', null, 'nobody is written to on a Saturday'],
    ['2027-03-16', '2027-03-13', 'after 2', 'late from Monday on'],
    ['2027-03-25', '2027-03-31', 'before 2', 'Good Friday and Easter Monday do not count'],
    ['2020-05-07', '2020-05-12', 'before 2', 'the bank holiday of 2020 had moved to Friday, 8 May'],
  ])('on %s, due %s: %s (%s)', (today, dueOn, expected) => {
    const found = reminderOn(today, dueOn, defaultRemindersPolicy, calendar);
    expect(found && `${found.when} ${found.workingDays}`).toBe(expected);
  });

  it('moves with the days on which the offices are closed', () => {
    expect(reminderOn('2027-03-08', '2027-03-10', defaultRemindersPolicy, closed)).toBeNull();
    expect(reminderOn('2027-03-05', '2027-03-10', defaultRemindersPolicy, closed)).toEqual({
      when: 'before',
      workingDays: 2,
    });
  });

  it('leaves the day itself out where the policy does', () => {
    const policy = { ...defaultRemindersPolicy, onTheDay: false };
    expect(reminderOn('2027-03-10', '2027-03-10', policy, calendar)).toBeNull();
  });
});

const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-01-01', days));

describe('over its whole life', () => {
  it('a due date is reminded of once for each step of the policy, on working days', () => {
    fc.assert(
      fc.property(day, (dueOn) => {
        const steps: string[] = [];
        for (let today = addDays(dueOn, -40); today <= addDays(dueOn, 40); today = addDays(today, 1)) {
          const found = reminderOn(today, dueOn, defaultRemindersPolicy, calendar);
          if (found) steps.push(`${found.when} ${found.workingDays}`);
        }
        expect(steps).toEqual(['before 5', 'before 2', 'on 0', 'after 2', 'after 5', 'after 10']);
      }),
    );
  });

  it('the due dates that are asked for are those, and no others', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (today, days) => {
        const dueOn = addDays(today, days);
        const asked = remindedDueDates(today, defaultRemindersPolicy, calendar);
        expect(asked.get(dueOn) ?? null).toEqual(reminderOn(today, dueOn, defaultRemindersPolicy, calendar));
      }),
    );
  });
});

describe('the hours of sending', () => {
  it.each([
    ['2027-01-12T08:59:00.000Z', false, 'a minute early in winter'],
    ['2027-01-12T09:00:00.000Z', true, 'nine in winter'],
    ['2027-07-13T08:00:00.000Z', true, 'nine in summer is eight by Greenwich'],
    ['2027-07-13T07:59:00.000Z', false, 'a minute early in summer'],
    ['2027-07-13T16:00:00.000Z', false, 'five in summer is over'],
    ['2027-01-12T16:59:00.000Z', true, 'a minute to five in winter'],
    ['2027-03-29T08:30:00.000Z', false, 'Easter Monday, the day after the clocks went forward'],
    ['2027-03-30T08:00:00.000Z', true, 'the first working day of summer time'],
    ['2027-11-01T08:30:00.000Z', false, 'the first working day of winter time'],
    ['2027-03-13T12:00:00.000Z', false, 'Saturday'],
  ])('%s: %s, %s', (now, expected) => {
    expect(isSendingTime(now, defaultRemindersPolicy, calendar)).toBe(expected);
  });
});
