import { Authority, Body, type Meeting } from '@minutebook/data-access';
import {
  actionListGroups,
  areMinutesPublic,
  formatShortDate,
  isOpenCommitment,
  lateness,
  type ActionListModel,
  type ActionListSource,
  type PlainDate,
} from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocumentMakers } from '../documents/index';
import { CouncilRulesReader } from '../meetings/index';
import { conflict } from '../platform/index';
import type { CommitmentLine } from './commitment-lines';
import { CommitmentsReader } from './commitments-reader';

/** The action list of a meeting: what is open of its body and what changed since the meeting before it. */
@Injectable()
export class ActionList implements OnModuleInit {
  constructor(
    private readonly makers: DocumentMakers,
    private readonly reader: CommitmentsReader,
    private readonly rules: CouncilRulesReader,
  ) {}

  onModuleInit(): void {
    this.makers.add('action-list', async (manager, meeting) => {
      const model = await this.model(manager, meeting);
      const nothing =
        'There is nothing open and nothing new since the last meeting, so there is no list to make.';
      return model.groups.length > 0
        ? { model: { kind: 'action-list', model }, refusal: null }
        : { model: null, refusal: conflict('not-yet', nothing) };
    });
  }

  private async model(manager: EntityManager, meeting: Meeting): Promise<ActionListModel> {
    const { authorityId, bodyId, heldOn } = meeting;
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { id: bodyId, authorityId });
    const since = await meetingBefore(manager, meeting);
    const lines = await this.reader.rows(manager, authorityId, { bodyId });
    const { calendar } = await this.rules.readWith(manager, authorityId);
    // as it will be on the day of the meeting, so that the list does not become another one every night
    const late = lateness(heldOn, calendar);
    const rows = lines
      .filter((line) => isShown(line, meeting, since))
      .map((line) => toSource(line, heldOn, late));
    return {
      council: { name: council.name },
      body: { name: body.name },
      meeting: { heldOn },
      since,
      groups: actionListGroups(rows),
    };
  }
}

/** The list is public with the agenda: it has nothing from minutes that are not, and nothing from the meeting itself. */
function isShown(line: CommitmentLine, { heldOn, id }: Meeting, since: PlainDate | null): boolean {
  if (line.meeting_id === id || line.held_on > heldOn) return false;
  if (line.minutes_state !== null && !areMinutesPublic(line.minutes_state)) return false;
  if (isOpenCommitment(line.state)) return true;
  const changedOn = line.last_update_at?.toISOString().slice(0, 10) ?? '';
  return since !== null && changedOn >= since;
}

function toSource(
  line: CommitmentLine,
  today: PlainDate,
  late: (dueOn: PlainDate | null) => number | null,
): ActionListSource {
  const isNextMeeting = line.due_on === null && line.due?.kind === 'next-meeting';
  return {
    ...{ reference: line.reference, kind: line.kind, state: line.state },
    // "R1" alone says nothing where the minutes have no numbers
    text: line.minute_number === '' ? `${line.source_title}:\n${line.text}` : line.text,
    owner: line.owner || line.addressed_to,
    ...{ meetingId: line.meeting_id, heldOn: line.held_on, position: line.position },
    due: line.due_on ? formatShortDate(line.due_on, today) : isNextMeeting ? 'The next meeting' : '',
    lateByWorkingDays: isOpenCommitment(line.state) ? late(line.due_on) : null,
    lastUpdate: line.last_update,
  };
}

async function meetingBefore(
  manager: EntityManager,
  { authorityId, bodyId, heldOn }: Meeting,
): Promise<PlainDate | null> {
  const [row] = await manager.query<{ held_on: PlainDate | null }[]>(
    `select max(held_on)::text as held_on from meetings
      where authority_id = $1 and body_id = $2 and held_on < $3 and state <> 'cancelled'`,
    [authorityId, bodyId, heldOn],
  );
  return row?.held_on ?? null;
}
