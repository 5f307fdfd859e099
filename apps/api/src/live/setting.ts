import {
  defaultAttendancePolicy,
  defaultInterestsPolicy,
  defaultQuorumPolicy,
  numberAgenda,
  policyInForce,
  remoteAttendanceCounts,
  type MeetingSetting,
  type MembershipRole,
  type Participant,
  type PolicyValues,
  type SettingItem,
} from '@minutebook/domain';
import type { LivePolicy, SeatRow, SettingRow } from './setting-query';

/** What stands before the meeting begins, with the law and the local practice of that day. */
export function toSetting(row: SettingRow): MeetingSetting {
  const quorum = policyOf(row, 'quorum') ?? defaultQuorumPolicy;
  const attendance = policyOf(row, 'attendance') ?? defaultAttendancePolicy;
  return {
    meetingId: row.id,
    bodyName: row.body_name,
    heldOn: row.held_on,
    startTime: row.start_time,
    venue: row.venue,
    items: itemsOf(row),
    members: row.seats.map(toMember),
    quorum: quorum.members,
    remoteCounts: remoteAttendanceCounts(row.held_on, attendance),
    voteNeedsPresenceThroughout: attendance.voteNeedsPresenceThroughout,
    interests: policyOf(row, 'interests') ?? defaultInterestsPolicy,
  };
}

function policyOf<Kind extends LivePolicy['kind']>(
  row: SettingRow,
  kind: Kind,
): PolicyValues[Kind] | undefined {
  const records = row.policies.filter((policy) => policy.kind === kind);
  // the kind says which value a record holds, which the type of the list cannot
  return policyInForce<unknown>(records, row.body_id, row.held_on) as PolicyValues[Kind] | undefined;
}

function itemsOf({ items, published_ids, page_map }: SettingRow): SettingItem[] {
  const publishedIds = published_ids ? new Set(published_ids) : undefined;
  const numbers = numberAgenda(items, { isPublished: published_ids !== null, publishedIds });
  const pages = new Map(page_map?.items.map(({ itemId, first, last }) => [itemId, { first, last }]));
  return items.map(({ position: _, ...item }) => ({
    ...item,
    number: numbers.get(item.id) ?? null,
    pages: pages.get(item.id) ?? null,
  }));
}

const roleWords: Readonly<Record<MembershipRole, string>> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  member: 'Member',
  'co-optee': 'Co-optee',
  reserve: 'Reserve Member',
};

/** Somebody known by role only is here under that role, on the clerk's screen too: screens are seen by others (C-05). */
const toMember = ({ name, ...seat }: SeatRow): Participant => ({
  ...seat,
  kind: 'member',
  name: seat.publicDisplay === 'role' ? seat.category || roleWords[seat.role] : name,
  capacity: '',
});
