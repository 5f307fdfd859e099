import { Meeting } from '@minutebook/data-access';
import {
  addDays,
  dayOfWeek,
  formatDate,
  isWorkingDay,
  latestPublication,
  previousWorkingDay,
  type PlainDate,
} from '@minutebook/domain';
import { MoreThan } from 'typeorm';
import { openShelf } from '../papers/index';
import type { Actor } from '../platform/index';
import { addPapers, addPartB, buildAgenda, itemNumbered } from './build-agenda';
import { bodyFacts, type BodyKey } from './council';
import type { Bodies } from './create-council';
import { minutes, paper, type PartBItem } from './agendas/index';
import {
  askPanelLately,
  followedLately,
  linkedLately,
  loadFollowed,
  loadReviewed,
  proposeLately,
} from './follow-through/index';
import { lastMeeting, loadHeldMeeting } from './held/index';
import { loadPastMeeting } from './past-meetings';
import { sittingToday } from './sitting-today';
import type { Tools } from './tools';

/** No special days are in the calendar of a council that was only just set up. */
const calendar = { specialDays: [] };

/** Meetings to come: one that is published and sits today, one whose agenda is under way, one that has only a date. */
export async function loadUpcomingMeetings(tools: Tools, clerk: Actor, bodies: Bodies): Promise<string[]> {
  const { dataSource, time } = tools;
  time.comeBack();
  const today = time.clock.today();
  const { authorityId } = clerk;
  const sittingOn = isWorkingDay(today, calendar) ? today : nextWorkingDay(today);
  if (await dataSource.manager.existsBy(Meeting, { authorityId, heldOn: MoreThan(sittingOn) })) return [];
  const { past, held } = lastMeeting(sittingOn);
  const before = [
    await loadPastMeeting(tools, clerk, bodies, past),
    await loadHeldMeeting(tools, clerk, bodies, held),
    await loadFollowed(tools, clerk, bodies, followedLately(held)),
    await loadReviewed(tools, clerk, bodies, linkedLately(held)),
  ];
  await proposeLately(tools, clerk, bodies, held);
  before.push(await loadPastMeeting(tools, clerk, bodies, sittingToday(sittingOn)));
  time.comeBack();
  await askPanelLately(tools, clerk, bodies);
  const panelOn = nextWeekday(addDays(today, 21), 3);
  const scrutinyOn = nextWeekday(addDays(today, 35), 2);
  await call(tools, clerk, bodies, 'cyp', scrutinyOn);
  await fillPanel(tools, clerk, await call(tools, clerk, bodies, 'cpp', panelOn), panelOn, today);
  return [
    ...before,
    `${bodyFacts.cpp.name}, ${formatDate(panelOn)}: agenda under way`,
    `${bodyFacts.cyp.name}, ${formatDate(scrutinyOn)}: called`,
  ];
}

async function call({ meetings }: Tools, clerk: Actor, bodies: Bodies, key: BodyKey, heldOn: PlainDate) {
  const { id: bodyId, usualVenue: venue, usualStartTime: startTime } = bodies[key];
  return (await meetings.callMeeting(clerk, { bodyId, heldOn, startTime, venue, agendaNotes: [] })).id;
}

const placements = [
  paper('Sufficiency of foster placements', 12, [
    'Homes available',
    'Homes needed',
    'Recruitment',
    'Support for carers',
  ]),
  paper('Appendix A Figures by quarter', 3, ['Enquiries', 'Approvals']),
];
const fees: PartBItem = {
  openTitle: 'Commissioning matter',
  paragraphs: [3],
  title: 'Fees asked by two providers of residential homes',
  description: 'Compares what two providers ask for next year and proposes how to negotiate.',
  publicInterestReasons: 'To publish the figures now would weaken the council’s hand while it negotiates.',
  papers: [paper('Provider fees compared', 4, ['Fees asked', 'Comparison', 'Proposal'])],
};

/** Two items have their papers, the scorecard's is late, the work programme's is not due yet. */
async function fillPanel(
  tools: Tools,
  clerk: Actor,
  meetingId: string,
  heldOn: PlainDate,
  today: PlainDate,
): Promise<void> {
  const dueOn = previousWorkingDay(latestPublication(heldOn, calendar, 5), calendar);
  const lateSince = previousWorkingDay(previousWorkingDay(today, calendar), calendar);
  const agenda = await buildAgenda(tools, clerk, meetingId, {
    added: [
      {
        number: 7,
        title: 'Sufficiency of foster placements',
        description: 'How many foster homes the borough has and needs, and what is done to find more.',
        paperExpectation: 'expected',
        leadOfficer: 'Head of Fostering',
        reportDueOn: dueOn,
      },
    ],
    changed: [
      { number: 8, leadOfficer: 'Head of Performance', reportDueOn: lateSince },
      { number: 10, leadOfficer: 'Head of Corporate Parenting', reportDueOn: dueOn },
    ],
  });
  await addPapers(tools, clerk, openShelf, itemNumbered(agenda, 2).id, [
    minutes('Minutes of the last meeting', 7),
  ]);
  await addPapers(tools, clerk, openShelf, itemNumbered(agenda, 7).id, placements);
  await addPartB(tools, clerk, meetingId, fees);
}

function nextWorkingDay(from: PlainDate): PlainDate {
  let day = addDays(from, 1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The first such weekday from a day on that is no holiday, nor in the weeks around Christmas, when no council meets. */
function nextWeekday(from: PlainDate, weekday: number): PlainDate {
  let day = from;
  while (dayOfWeek(day) !== weekday || !isWorkingDay(day, calendar) || isAroundChristmas(day))
    day = addDays(day, 1);
  return day;
}

const isAroundChristmas = (day: PlainDate): boolean => day.slice(5) >= '12-21' || day.slice(5) <= '01-05';
