import type { InterestWarning } from '@minutebook/contracts';
import { notificationDeadline, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, authoriseAnywhere, bodiesFor, Clock } from '../platform/index';
import { type RegisterLine, readRegisterLines } from './register-rows';

interface DisclosureRow {
  person_id: string;
  name: string;
  meeting_id: string;
  body_name: string;
  held_on: PlainDate;
}

/**
 * Disclosures of a DPI that was neither registered nor pending, corrections applied, by people who have notified nothing
 * since. The open log only: what was said in Part B stays there.
 */
const disclosureQuery = `
  select distinct p.id as person_id, p.name, me.id as meeting_id, b.name as body_name, me.held_on::text
  from meeting_events e
  left join lateral (select c.act from meeting_events c
    where c.authority_id = e.authority_id and c.meeting_id = e.meeting_id and c.kind = 'corrected'
      and c.act ->> 'eventId' = e.id::text order by c.seq desc limit 1) c on true
  cross join lateral (select case when c.act is null then e.act else c.act -> 'replacement' -> 'act' end as act) said
  join meetings me on me.authority_id = e.authority_id and me.id = e.meeting_id
  join bodies b on b.authority_id = me.authority_id and b.id = me.body_id
  join memberships m on m.authority_id = e.authority_id and m.id::text = said.act ->> 'participantId'
  join people p on p.authority_id = m.authority_id and p.id = m.person_id
  where e.authority_id = $1 and e.kind = 'interest-disclosed' and ($2::uuid[] is null or me.body_id = any($2))
    and said.act ->> 'kind' = 'interest-disclosed' and said.act ->> 'interest' = 'dpi'
    and said.act ->> 'circumstance' = 'unregistered'
    and not exists (select from registered_interests i
      where i.authority_id = p.authority_id and i.person_id = p.id and i.notified_on >= me.held_on)`;

/** What the Monitoring Officer has to chase: 28 days after taking office (I-02) and after a disclosure (I-04, s.31(3)). */
@Injectable()
export class WarningsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<InterestWarning[]> {
    authoriseAnywhere(actor, 'interests.read');
    const today = this.clock.today();
    const { manager } = this.database;
    const bodies = bodiesFor(actor, 'interests.read');
    const lines = await readRegisterLines(manager, actor, today);
    const disclosures = await manager.query<DisclosureRow[]>(disclosureQuery, [actor.authorityId, bodies]);
    const warnings = [
      ...lines.flatMap(ofRegistration),
      ...disclosures.map((row) => ofDisclosure(row, today)),
    ];
    return warnings.sort((one, other) => (one.dueBy < other.dueBy ? -1 : 1));
  }
}

function ofRegistration({ person, standing, dueBy }: RegisterLine): InterestWarning[] {
  if (dueBy === null || (standing !== 'due' && standing !== 'overdue')) return [];
  const { id, name } = person;
  const isOverdue = standing === 'overdue';
  return [{ person: { id, name }, reason: 'registration', dueBy, isOverdue, meeting: null }];
}

function ofDisclosure(row: DisclosureRow, today: PlainDate): InterestWarning {
  const dueBy = notificationDeadline(row.held_on);
  return {
    person: { id: row.person_id, name: row.name },
    reason: 'disclosure',
    dueBy,
    isOverdue: today > dueBy,
    meeting: { id: row.meeting_id, bodyName: row.body_name, heldOn: row.held_on },
  };
}
