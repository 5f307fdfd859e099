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
import { MoreThanOrEqual } from 'typeorm';
import { exemptShelf, openShelf } from '../papers/index';
import type { Actor } from '../platform/index';
import { addPapers, buildAgenda, itemNumbered } from './build-agenda';
import { bodyFacts, type BodyKey } from './council';
import type { Bodies } from './create-council';
import { minutes, paper } from './meetings';
import type { Tools } from './tools';

/** No special days are in the calendar of a council that was only just set up. */
const calendar = { specialDays: [] };

/** Two meetings to come: one whose agenda is under way, one that has only a date. */
export async function loadUpcomingMeetings(tools: Tools, clerk: Actor, bodies: Bodies): Promise<string[]> {
  const { dataSource, time } = tools;
  time.comeBack();
  const today = time.clock.today();
  const { authorityId } = clerk;
  if (await dataSource.manager.existsBy(Meeting, { authorityId, heldOn: MoreThanOrEqual(today) })) return [];
  const panelOn = nextWeekday(addDays(today, 21), 3);
  const scrutinyOn = nextWeekday(addDays(today, 35), 2);
  await call(tools, clerk, bodies, 'cyp', scrutinyOn);
  await fillPanel(tools, clerk, await call(tools, clerk, bodies, 'cpp', panelOn), panelOn, today);
  return [
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
const fees = paper('Provider fees compared', 4, ['Fees asked', 'Comparison', 'Proposal']);

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
  await addPartB(tools, clerk, meetingId);
}

/** What stands in the open is neutral; what it is about is behind Part B. */
async function addPartB(tools: Tools, clerk: Actor, meetingId: string): Promise<void> {
  const title = 'Commissioning matter';
  const item = { part: 'B' as const, title, exemptParagraphs: [3], kind: 'report' as const };
  const { items } = await tools.agenda.addItem(clerk, meetingId, item);
  const added = items.find((each) => each.part === 'B' && each.title === title);
  if (!added) return;
  const { version } = await tools.exempt.readItem(clerk, added.id);
  await tools.exempt.editItem(clerk, added.id, {
    version,
    title: 'Fees asked by two providers of residential homes',
    description: 'Compares what two providers ask for next year and proposes how to negotiate.',
    publicInterestReasons: 'To publish the figures now would weaken the council’s hand while it negotiates.',
  });
  await addPapers(tools, clerk, exemptShelf, added.id, [fees]);
}

/** The first such weekday from a day on that is no holiday, nor in the weeks around Christmas, when no council meets. */
function nextWeekday(from: PlainDate, weekday: number): PlainDate {
  let day = from;
  while (dayOfWeek(day) !== weekday || !isWorkingDay(day, calendar) || isAroundChristmas(day))
    day = addDays(day, 1);
  return day;
}

const isAroundChristmas = (day: PlainDate): boolean => day.slice(5) >= '12-21' || day.slice(5) <= '01-05';
