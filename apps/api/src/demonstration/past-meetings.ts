import type { Agenda } from '@minutebook/contracts';
import { Meeting, Pack, Publication } from '@minutebook/data-access';
import { formatDate, type PlainDate } from '@minutebook/domain';
import { openShelf } from '../papers/index';
import { Refusal, type Actor } from '../platform/index';
import { addPapers, addPartB, buildAgenda, itemNumbered } from './build-agenda';
import { bodyFacts } from './council';
import type { Bodies } from './create-council';
import { paper, type PastMeeting } from './agendas/index';
import { documentReady, type Tools } from './tools';

const packTakesAtMostMs = 180_000;

/** Builds and publishes a meeting of the past as it was done then, and gives the line that says so. */
export async function loadPastMeeting(
  tools: Tools,
  clerk: Actor,
  bodies: Bodies,
  past: PastMeeting,
): Promise<string> {
  const { time } = tools;
  const name = `${bodyFacts[past.body].name}, ${formatDate(past.heldOn)}`;
  if (await isDone(tools, clerk, bodies, past)) return `${name}: there already`;
  time.travelTo(past.calledOn, '10:20');
  const meetingId = await callMeeting(tools, clerk, bodies, past);
  const agenda = await buildAgenda(tools, clerk, meetingId, past);
  if (past.partB) await addPartB(tools, clerk, meetingId, past.partB);
  time.travelTo(past.publishedOn, '11:05');
  await Promise.all(
    Object.entries(past.papers).map(([number, papers]) =>
      addPapers(tools, clerk, openShelf, itemNumbered(agenda, Number(number)).id, papers),
    ),
  );
  if (past.minutesPages) await addActions(tools, clerk, agenda, past.minutesPages);
  await publishAgenda(tools, clerk, meetingId, past.publishedOn);
  return `${name}: published`;
}

/** Reports of standing items come onto the agenda as soon as they are made; a pack from before that is built again. */
async function publishAgenda(tools: Tools, clerk: Actor, meetingId: string, on: PlainDate): Promise<void> {
  const { time, packs, publication } = tools;
  for (let tries = 1; ; tries++) {
    await documentReady(tools, meetingId);
    time.travelTo(on, '14:10');
    const { id: packId } = await packs.requestPack(clerk, meetingId);
    await packReady(tools, packId);
    await documentReady(tools, meetingId);
    time.travelTo(on, '14:30');
    try {
      await publication.publish(clerk, meetingId, { packId, acknowledgesToFollow: true, late: null });
      return;
    } catch (error) {
      if (tries === 3 || !(error instanceof Refusal) || error.code !== 'pack-not-current') throw error;
    }
  }
}

/** The list of actions that the printed minutes had, in the length that is missing. */
async function addActions(tools: Tools, clerk: Actor, agenda: Agenda, pages: number): Promise<void> {
  const { id, papers } = itemNumbered(agenda, 2);
  const missing = papers.reduce((left, { pageCount }) => left - (pageCount ?? 0), pages);
  const list = paper('Actions agreed at the last meeting', missing, ['Actions', 'Who answers for them']);
  if (missing > 0) await addPapers(tools, clerk, openShelf, id, [list]);
}

/** A load that was broken off leaves a draft behind; it is deleted, and made again. */
async function isDone({ dataSource, meetings }: Tools, clerk: Actor, bodies: Bodies, past: PastMeeting) {
  const { authorityId } = clerk;
  const where = { authorityId, bodyId: bodies[past.body].id, heldOn: past.heldOn };
  const meeting = await dataSource.manager.findOneBy(Meeting, where);
  if (!meeting) return false;
  if (await dataSource.manager.existsBy(Publication, { authorityId, meetingId: meeting.id })) return true;
  await meetings.deleteMeeting(clerk, meeting.id, meeting.version);
  return false;
}

async function callMeeting(
  { meetings }: Tools,
  clerk: Actor,
  bodies: Bodies,
  { body, heldOn, startTime, venue }: PastMeeting,
): Promise<string> {
  const { id: bodyId, usualVenue } = bodies[body];
  const meeting = { bodyId, heldOn, startTime, venue: venue ?? usualVenue, agendaNotes: [] };
  return (await meetings.callMeeting(clerk, meeting)).id;
}

/** The worker builds; the row says when it is done. */
async function packReady({ dataSource }: Tools, packId: string): Promise<void> {
  const end = Date.now() + packTakesAtMostMs;
  while (Date.now() < end) {
    const pack = await dataSource.manager.findOneOrFail(Pack, {
      where: { id: packId },
      select: { id: true, state: true, failureDetail: true },
    });
    if (pack.state === 'ready') return;
    if (pack.state === 'failed' || pack.state === 'stopped')
      throw new Error(
        `A pack of the demonstration council was not built: ${pack.failureDetail ?? pack.state}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('A pack of the demonstration council was not built in three minutes. Is a worker running?');
}
