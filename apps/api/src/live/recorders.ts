import type { Meeting } from '@minutebook/data-access';
import { can, type MeetingAct } from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { authorise, refuse, Refusal, unprocessable, type Actor } from '../platform/index';
import type { LiveReading } from './live-reader';
import { ownParticipantId } from './own-seat';

/** What members may say of themselves; everything else is the clerk's to record. */
const ownActs: readonly MeetingAct['kind'][] = ['attendance-marked', 'interest-disclosed'];

/** Refuses (401, 403) whoever may not send such an act at all: before anything is read, and again for what was sent before. */
export function authoriseAct(actor: Actor, { bodyId }: Meeting, { kind }: MeetingAct): void {
  if (can(actor.grants, 'live.record', bodyId)) return;
  authorise(actor, 'live.take-part', bodyId);
  if (!ownActs.includes(kind)) throw refuse(actor);
}

/** Refuses what somebody who does not record the meeting says of another, or may not say of themselves. */
export async function refuseUnlessOwn(
  manager: EntityManager,
  actor: Actor,
  { bodyId }: Meeting,
  act: MeetingAct,
  { live }: LiveReading,
): Promise<void> {
  if (can(actor.grants, 'live.record', bodyId)) return;
  const own = await ownParticipantId(manager, actor, live.participants);
  const isOwn = 'participantId' in act && own !== null && act.participantId === own;
  if (!isOwn)
    throw new Refusal(
      403,
      'not-your-seat',
      'You can say this of yourself only. Ask the clerk to record it for somebody else.',
    );
  if (act.kind === 'interest-disclosed' && act.dispensation)
    throw unprocessable(
      'dispensation-needs-clerk',
      'A dispensation is entered by the clerk. Tell the clerk of it.',
    );
  if (act.kind !== 'attendance-marked') return;
  if (act.status !== 'apologies' && act.status !== 'late-apologies')
    throw unprocessable(
      'apologies-only',
      'You can send your apologies here. Whether you are present, the clerk records.',
    );
  if (live.phase !== 'not-begun')
    throw unprocessable(
      'meeting-has-begun',
      'Apologies are sent before the meeting begins. Tell the clerk directly.',
    );
}
