import {
  aCoOptee,
  aGuest,
  aLog,
  aMeetingInSession,
  aSetting,
  aYoungPerson,
  type WrittenLog,
} from '@minutebook/testing';
import { foldMeeting, type MeetingAct, type MeetingSetting } from '../live/index';
import { attendanceSheetModel, disclosuresSheetModel } from './index';

const council = { name: 'Borough of Ambleford' };
const setting = aSetting();
const sourceOf = (log: WrittenLog, own: MeetingSetting = setting) => ({
  council,
  setting: own,
  live: foldMeeting(own, log.events),
});

const left = (participantId: string, reason: 'left' | 'interest' = 'left'): MeetingAct => ({
  ...{ kind: 'left', participantId, reason },
});
const arrived = (participantId: string): MeetingAct => ({ kind: 'arrived', participantId, mode: 'in-room' });
const begun = (...itemIds: string[]): MeetingAct => ({ kind: 'items-begun', itemIds });
const disclosed = (
  participantId: string,
  itemId: string,
  description: string,
  isSensitive = false,
): MeetingAct => ({
  ...{ kind: 'interest-disclosed', disclosureId: `of-${participantId}-${itemId}`, participantId, itemId },
  ...{ interest: 'dpi', circumstance: 'registered', isSensitive, description, dispensation: null },
});
const excluded: MeetingAct = {
  ...{ kind: 'public-excluded', motionId: null, itemIds: ['placement'], paragraphs: [1, 2] },
};

describe('the model of the attendance sheet', () => {
  it('has everybody’s times, each coming and going, and what it did to the quorum', () => {
    const log = aMeetingInSession(['ada', 'ben', 'cara'])
      .add('17:09', { kind: 'participant-added', participant: aGuest('nick', ', Director') })
      .add('17:09', { kind: 'participant-added', participant: aYoungPerson('F') })
      .add('18:30', left('cara'))
      .add('18:44', arrived('dev'))
      .add('19:07', left('ben'))
      .add('20:00', { kind: 'meeting-closed' });
    const model = attendanceSheetModel(sourceOf(log));
    expect(model.meeting).toMatchObject({ startedAt: '17:09', endedAt: '20:00' });
    expect(model.groups.map(({ heading }) => heading)).toEqual([
      'Members',
      'Co-optees',
      'In attendance',
      'Young people',
    ]);
    expect(model.groups[0]?.rows).toEqual([
      {
        name: 'Councillor Ada',
        capacity: 'Chair',
        status: 'Present',
        mode: 'In person',
        times: ['5.09pm to 8.00pm'],
      },
      {
        name: 'Councillor Ben',
        capacity: 'Vice-Chair',
        status: 'Present',
        mode: 'In person',
        times: ['5.09pm to 7.07pm'],
      },
      {
        name: 'Councillor Cara',
        capacity: 'Member',
        status: 'Present',
        mode: 'In person',
        times: ['5.09pm to 6.30pm'],
      },
      {
        name: 'Councillor Dev',
        capacity: 'Member',
        status: 'Present',
        mode: 'In person',
        times: ['6.44pm to 8.00pm'],
      },
    ]);
    expect(model.groups[1]?.rows[0]).toMatchObject({
      capacity: 'Teacher Representative',
      status: 'Absent',
      mode: '',
      times: [],
    });
    expect(model.groups[2]?.rows[0]).toMatchObject({ name: 'Nick', capacity: 'Director' });
    expect(model.groups[3]?.rows[0]?.name).toBe('Child F');
    expect(model.movements).toEqual([
      '6.30pm Councillor Cara left the meeting',
      'At 6.44pm Councillor Dev attended the meeting',
      '7.07pm Councillor Ben left the meeting',
    ]);
    expect(model.quorumLines).toEqual([
      '3 voting members from 5.09pm to 6.30pm',
      '2 voting members from 6.30pm to 6.44pm: below the quorum',
      '3 voting members from 6.44pm to 7.07pm',
      '2 voting members from 7.07pm to 8.00pm: below the quorum',
    ]);
  });

  it.each([
    ['apologies', 'Apologies'],
    ['late-apologies', 'Apologies'],
    ['absent', 'Absent'],
    ['expected', 'Absent'],
  ] as const)('calls somebody who never came, marked %s, "%s"', (status, words) => {
    const log = aMeetingInSession(['ada', 'ben', 'cara'])
      .add('17:10', { kind: 'attendance-marked', participantId: 'dev', status, mode: 'in-room' })
      .add('20:00', { kind: 'meeting-closed' });
    expect(attendanceSheetModel(sourceOf(log)).groups[0]?.rows[3]?.status).toBe(words);
  });

  it.each([
    [
      false,
      ['2 voting members from 5.09pm: below the quorum', expect.stringContaining('not attendance in law')],
    ],
    [true, ['3 voting members from 5.09pm']],
  ])('says whether remote members count (%s)', (remoteCounts, expected) => {
    const log = aLog();
    for (const [id, mode] of [
      ['ada', 'in-room'],
      ['ben', 'in-room'],
      ['cara', 'remote'],
    ] as const)
      log.add('17:00', { kind: 'attendance-marked', participantId: id, status: 'present', mode });
    log.add('17:09', { kind: 'meeting-opened', presidingId: 'ada' });
    expect(attendanceSheetModel(sourceOf(log, aSetting({ remoteCounts }))).quorumLines).toEqual(expected);
  });

  it('does not say the role twice of somebody known by role only', () => {
    const own = aSetting({
      members: [aCoOptee('leaver', 'Care Leaver', { name: 'Care Leaver', publicDisplay: 'role' })],
    });
    const [group] = attendanceSheetModel(sourceOf(aMeetingInSession(['leaver']), own)).groups;
    expect(group?.rows[0]).toMatchObject({ name: 'Care Leaver', capacity: 'Co-optee' });
  });

  it('names who stands in for whom', () => {
    const log = aLog()
      .add('16:50', { kind: 'attendance-marked', participantId: 'dev', status: 'apologies', mode: 'in-room' })
      .add('16:51', { kind: 'substituted', participantId: 'rae', forId: 'dev' });
    for (const id of ['ada', 'ben', 'rae'])
      log.add('17:00', { kind: 'attendance-marked', participantId: id, status: 'present', mode: 'in-room' });
    log.add('17:09', { kind: 'meeting-opened', presidingId: 'ada' });
    const { groups } = attendanceSheetModel(sourceOf(log));
    const status = (name: string) =>
      groups.flatMap(({ rows }) => rows).find((row) => row.name === name)?.status;
    expect(status('Councillor Rae')).toBe('Substitute for Councillor Dev');
    expect(status('Councillor Dev')).toBe('Apologies (substitute: Councillor Rae)');
  });
});

describe('the model of the disclosures sheet', () => {
  const sheet = (log: WrittenLog) => {
    const source = sourceOf(log);
    return disclosuresSheetModel({ ...source, all: source.live }).rows;
  };

  it('has what was disclosed, what follows, and when the member went and came back', () => {
    const log = aMeetingInSession()
      .add('17:12', disclosed('cara', 'report', 'Paid by the agency.'), 'report')
      .add('17:13', left('cara', 'interest'), 'report')
      .add('17:40', begun('schools'))
      .add('17:41', arrived('cara'));
    expect(sheet(log)).toEqual([
      {
        ...{ name: 'Councillor Cara', item: '1. Report', interest: 'Disclosable pecuniary interest' },
        description: 'Paid by the agency.',
        ...{
          speak: 'May not speak',
          vote: 'No vote',
          stay: 'Must leave',
          row: expect.stringMatching(/^\w+$/),
        },
        movement: 'Left at 5.13pm, returned at 5.41pm',
      },
    ]);
  });

  it('has a sensitive interest, and one in Part B or in private, by the fact alone', () => {
    const log = aMeetingInSession()
      .add('17:12', disclosed('cara', 'report', 'Lives at 4 Mill Lane.', true))
      .add('17:13', disclosed('dev', 'placement', 'Is the uncle of the child.'))
      .add('17:14', excluded)
      .add('17:15', disclosed('ben', 'schools', 'Was told this in confidence.'));
    expect(sheet(log).map(({ description }) => description)).toEqual([
      'A sensitive interest: only the fact of it is disclosed.',
      'Disclosed in private: not for publication.',
      'Disclosed in private: not for publication.',
    ]);
  });

  it('takes words from the open log alone', () => {
    const log = aMeetingInSession().add('17:12', disclosed('cara', 'report', 'Not for the public.'));
    const { live: all, ...rest } = sourceOf(log);
    const rows = disclosuresSheetModel({
      ...rest,
      live: foldMeeting(setting, log.events.slice(0, -1)),
      all,
    }).rows;
    expect(rows).toMatchObject([{ description: 'Disclosed in private: not for publication.' }]);
  });
});
