import { IsNull, type EntityManager } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { makeRoomForBusiness } from '../agenda/place-business';
import { Meeting } from '../meetings/meeting.entity';
import { Publication } from '../packs/publication.entity';
import { RecommendationResponse } from './recommendation-response.entity';

const waitingQuery = `
  select 1 from recommendation_responses r
  join commitments c on c.authority_id = r.authority_id and c.id = r.commitment_id
  where r.authority_id = $1 and c.body_id = $2 and r.report_back_on = $3 and r.stage in ('approved', 'published')
  limit 1`;

/**
 * Responses that are reported back on the day of this meeting find an item for them on its agenda: the one that stands there
 * already, or one that is added to the business of Part A. Called when a response is approved, when an agenda is begun and before a
 * pack is built, so that a meeting convened later has it too. The caller has locked the meeting. True where one was added.
 */
export async function settleResponses(manager: EntityManager, meeting: Meeting): Promise<boolean> {
  const { authorityId, bodyId, id: meetingId, heldOn } = meeting;
  const waiting = await manager.query<unknown[]>(waitingQuery, [authorityId, bodyId, heldOn]);
  if (waiting.length === 0 || meeting.state === 'cancelled') return false;
  await manager.query(
    `update recommendation_responses r set meeting_id = $4 from commitments c
      where c.authority_id = r.authority_id and c.id = r.commitment_id and r.authority_id = $1
        and c.body_id = $2 and r.report_back_on = $3`,
    [authorityId, bodyId, heldOn, meetingId],
  );
  if (await manager.existsBy(Publication, { authorityId, meetingId })) return false;
  const where = { authorityId, meetingId, part: 'A', withdrawnReason: IsNull() } as const;
  if (await manager.existsBy(AgendaItem, { ...where, purpose: 'cabinet-response' })) return false;
  await addItem(manager, meeting);
  return true;
}

/** An agenda with nothing on it yet is begun from the standing one, which has the item; adding it here would stop that. */
async function addItem(manager: EntityManager, meeting: Meeting): Promise<void> {
  const { authorityId, id: meetingId } = meeting;
  if (!(await manager.existsBy(AgendaItem, { authorityId, meetingId, part: 'A' }))) return;
  const position = await makeRoomForBusiness(manager, meeting);
  await manager.save(
    AgendaItem,
    manager.create(AgendaItem, {
      ...{ authorityId, meetingId, part: 'A', position, purpose: 'cabinet-response' },
      title: 'Cabinet Response to Recommendations',
      description:
        'To review the responses to the recommendations and consider whether any further action is necessary.',
    }),
  );
  meeting.agendaRevision += 1;
  const { agendaRevision } = meeting;
  await manager.update(Meeting, { id: meetingId, authorityId }, { agendaRevision });
}

/** The meeting of the body that a response is reported to, if it has been convened, locked. */
export async function settleReportBack(
  manager: EntityManager,
  bodyId: string,
  { authorityId, reportBackOn }: RecommendationResponse,
): Promise<void> {
  if (reportBackOn === null) return;
  const meeting = await manager.findOne(Meeting, {
    where: { authorityId, bodyId, heldOn: reportBackOn },
    lock: { mode: 'pessimistic_write' },
  });
  if (meeting) await settleResponses(manager, meeting);
}
