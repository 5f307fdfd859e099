import type { RegisterSummary } from '@minutebook/contracts';
import {
  mustRegister,
  notificationDeadline,
  type PersonKind,
  type PlainDate,
  registrationStanding,
  type VotingRight,
} from '@minutebook/domain';
import type { EntityManager } from 'typeorm';
import { type Actor, bodiesFor, notFound, refuse } from '../platform/index';

interface Seat {
  votingRight: VotingRight;
  startsOn: PlainDate;
}
interface Line {
  id: string;
  name: string;
  kind: PersonKind;
  is_in_reach: boolean;
  seats: Seat[];
  version: number;
  notified_on: PlainDate | null;
  published_at: Date | null;
  entry_count: number;
  pending_count: number;
}
export type RegisterLine = RegisterSummary & { version: number };

/** $2 the day; $3 the bodies that the reader may ask about, null for all; $4 one person, null for all. */
const query = `
  select p.id, p.name, p.kind, coalesce(r.version, 1) as version, r.notified_on::text, r.published_at,
    $3::uuid[] is null or exists (select from memberships m
      where m.authority_id = p.authority_id and m.person_id = p.id and m.body_id = any($3)) as is_in_reach,
    (select coalesce(json_agg(json_build_object('votingRight', m.voting_right, 'startsOn', m.starts_on)), '[]')
       from memberships m where m.authority_id = p.authority_id and m.person_id = p.id
        and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)) as seats,
    (select count(*)::int from registered_interests i
      where i.authority_id = p.authority_id and i.person_id = p.id) as entry_count,
    (select count(*)::int from registered_interests i where i.authority_id = p.authority_id and i.person_id = p.id
        and i.confirmed_on is null)
    + (select count(*)::int from gifts g where g.authority_id = p.authority_id and g.person_id = p.id
        and g.confirmed_on is null) as pending_count
  from people p
  left join registers_of_interests r on r.authority_id = p.authority_id and r.person_id = p.id
  where p.authority_id = $1 and ($4::uuid is null or p.id = $4)
  order by p.name, p.id`;

/**
 * Everybody who has to register, or who has a register all the same, of the bodies that the reader may ask about; or
 * `everybody` of those bodies.
 */
export async function readRegisterLines(
  manager: EntityManager,
  actor: Actor,
  today: PlainDate,
  who: 'registers' | 'everybody' = 'registers',
): Promise<RegisterLine[]> {
  const bodies = bodiesFor(actor, 'interests.read');
  const rows = await manager.query<Line[]>(query, [actor.authorityId, today, bodies, null]);
  return rows
    .filter((row) => row.is_in_reach)
    .map((row) => toLine(row, today))
    .filter((line) => who === 'everybody' || hasRegister(line));
}

/** A seat that makes it a duty, or something in the register; one of a former member without entries is not kept. */
const hasRegister = ({ becameMemberOn, entryCount, pendingCount }: RegisterLine): boolean =>
  becameMemberOn !== null || entryCount + pendingCount > 0;

/** One person's, for somebody who may ask about their bodies; or, with `isOwn`, for the person themself. */
export async function readRegisterLine(
  manager: EntityManager,
  actor: Actor,
  personId: string,
  { today, isOwn = false }: { today: PlainDate; isOwn?: boolean },
): Promise<RegisterLine> {
  const bodies = isOwn ? null : bodiesFor(actor, 'interests.read');
  const [row] = await manager.query<Line[]>(query, [actor.authorityId, today, bodies, personId]);
  if (!row) throw notFound('register');
  if (!row.is_in_reach) throw refuse(actor);
  return toLine(row, today);
}

function toLine(row: Line, today: PlainDate): RegisterLine {
  const { id, name, kind, notified_on: notifiedOn } = row;
  const becameMemberOn = startOfDuty(kind, row.seats);
  return {
    person: { id, name, kind },
    version: row.version,
    standing: registrationStanding({ becameMemberOn, notifiedOn, today }),
    becameMemberOn,
    dueBy: becameMemberOn && notificationDeadline(becameMemberOn),
    notifiedOn,
    publishedAt: row.published_at?.toISOString() ?? null,
    entryCount: row.entry_count,
    pendingCount: row.pending_count,
  };
}

/** The first day of the seats of today that make somebody a member or a co-opted member (I-02). */
function startOfDuty(kind: PersonKind, seats: Seat[]): PlainDate | null {
  const counting = seats.filter(({ votingRight }) => mustRegister({ kind, votingRights: [votingRight] }));
  return counting.map(({ startsOn }) => startsOn).sort()[0] ?? null;
}
