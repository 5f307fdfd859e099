import { addDays, latestPublication, type PlainDate, previousWorkingDay } from '@minutebook/domain';
import { paper, type PastMeeting } from '../agendas/index';
import type { HeldMeeting } from './held-meeting';
import { interestAndVote, items, outcomes } from './last-meeting-business';

const calendar = { specialDays: [] };
const report = 'Homes for young people who leave care';

/** The panel's last meeting before today's, all of it made up: its minutes wait for approval. */
export function lastMeeting(sittingOn: PlainDate): { past: PastMeeting; held: HeldMeeting } {
  const heldOn = previousWorkingDay(addDays(sittingOn, -42), calendar);
  return { past: agendaOf(heldOn), held: sittingOf(heldOn) };
}

function agendaOf(heldOn: PlainDate): PastMeeting {
  const publishedOn = latestPublication(heldOn, calendar, 5);
  return {
    body: 'cpp',
    heldOn,
    startTime: '17:00',
    calledOn: previousWorkingDay(addDays(publishedOn, -28), calendar),
    publishedOn,
    changed: [
      { number: 2, paperExpectation: 'to-follow', promisedOn: previousWorkingDay(heldOn, calendar) },
      { number: 10, paperExpectation: 'none' },
    ],
    added: [
      {
        number: 8,
        title: report,
        description: 'How many homes there are for care leavers, who waits for one, and what is planned.',
        paperExpectation: 'expected',
        leadOfficer: 'Head of Corporate Parenting',
      },
    ],
    papers: {
      // 4 and 7, the actions and the scorecard, fill themselves
      8: [paper(report, 5, ['Homes', 'Who waits', 'What is planned'])],
    },
  };
}

function sittingOf(heldOn: PlainDate): HeldMeeting {
  const days = (count: number) => previousWorkingDay(addDays(heldOn, count), calendar);
  return {
    body: 'cpp',
    heldOn,
    mode: 'in-room',
    openedAt: '17:02',
    closedAt: '18:41',
    presiding: 'Councillor Robin Adair',
    present: ['Robin Adair', 'Sam Okonjo', 'Ines Hartley', 'Tobias Marr']
      .map((name) => `Councillor ${name}`)
      .concat('Miriam Stokes', 'Gloria Peake', 'Martin Ashgrove', 'Ruth Amadi'),
    apologies: ['Kwabena Doyle'],
    ...inAttendance,
    movements: [{ at: '17:21', name: 'Councillor June Adeyemi', how: 'arrived' }],
    items: items(),
    outcomes: { openedAt: '18:22', closedAt: '18:33', lines: outcomes() },
    steps: (people, itemId) => interestAndVote(people, itemId(8)),
    minutes: { firstNumber: 21, draftedOn: days(5), clearedOn: days(9), publishedOn: days(12) },
    unnumbered: [],
    approves: null,
  };
}

const inAttendance: Pick<HeldMeeting, 'guests' | 'youngPeople'> = {
  guests: [
    { name: 'Priya Nandra', capacity: 'Head of Corporate Parenting' },
    { name: 'Leon Abiodun', capacity: 'Youth Engagement Leader' },
  ],
  youngPeople: { letters: 'TB', capacity: 'Young Person and Member of EMPIRE' },
};
